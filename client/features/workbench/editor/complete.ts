import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Text } from '@codemirror/state'
import { askLanguage, graphKnown } from './language.ts'
import { typingAt, type Owner, type Typing } from './owner.ts'

/** What the editor asks of the graph while one types; null of what it knows nothing. */
export interface GraphWords {
  keysOf(owner: Owner): Promise<readonly string[]>
  valuesOf(owner: Owner, property: string, typed: string): Promise<readonly string[]>
}

/** What completion items are, by the language server's numbers. */
const TYPES: Record<number, string> = {
  3: 'function',
  2: 'function',
  6: 'variable',
  10: 'property',
  13: 'enum',
  14: 'keyword',
  20: 'class',
  23: 'class',
  25: 'type',
  22: 'class',
}

/** @param parameters what stands in the parameters panel */
export const complete =
  (parameters: () => Record<string, unknown>, words: GraphWords) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { doc } = context.state
    const typing = typingAt(doc.toString(), context.pos)
    if (typing?.property) return values(typing, typing.property, words)
    const [own, all] = await Promise.all([
      typing ? words.keysOf(typing.owner).catch(() => []) : [],
      ofLanguage(context, doc, parameters),
    ])
    // Who has gone on to another field is not followed by a list.
    if (!all || (!context.explicit && context.view?.hasFocus === false)) return null
    if (!typing || own.length === 0) return all
    const known = new Set(own)
    const names = typing.owner.names.join(', ')
    const keys: Completion[] = own.map((label) => ({ label, type: 'property', detail: names, boost: 90 }))
    return { ...all, from: typing.from, options: [...keys, ...all.options.filter(({ label }) => !known.has(label))] }
  }

/** What the property has, as it is written between the quotes that are open. */
async function values({ owner, typed, from }: Typing, property: string, words: GraphWords): Promise<CompletionResult> {
  const found = await words.valuesOf(owner, property, typed).catch(() => [])
  const written = (text: string) => text.replaceAll('\\', '\\\\').replaceAll(/['"]/g, '\\$&')
  return {
    from,
    options: found.map((value) => ({ label: value, apply: written(value), type: 'text', detail: property })),
    // Longer texts are asked for anew: there may be others than these.
    filter: false,
  }
}

async function ofLanguage(
  context: CompletionContext,
  doc: Text,
  parameters: () => Record<string, unknown>,
): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\p{L}\p{N}_.]*/u)
  const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos)
  if (!context.explicit && (word?.from ?? context.pos) === context.pos && !/[:$.({[]/.test(before)) return null
  await graphKnown
  const choices = await askLanguage<'complete'>({
    kind: 'complete',
    text: doc.toString(),
    caret: context.pos,
    manual: context.explicit,
    parameters: parameters(),
  })
  const options: Completion[] = choices.map(({ label, detail, kind, deprecated }) => ({
    label,
    type: TYPES[kind] ?? 'text',
    ...(detail && { detail: detail.length > 60 ? `${detail.slice(0, 60)}…` : detail }),
    // Names of the graph before the words of the language.
    boost: deprecated ? -50 : kind === 14 ? -10 : 0,
  }))
  // A name with dots is replaced as a whole; anything else from its last part.
  const from =
    word &&
    /\./.test(word.text) &&
    !options.some((option) => option.label.startsWith(word.text.slice(0, word.text.lastIndexOf('.') + 1)))
      ? word.from + word.text.lastIndexOf('.') + 1
      : (word?.from ?? context.pos)
  return { from, options, validFor: /^[\p{L}\p{N}_]*$/u }
}
