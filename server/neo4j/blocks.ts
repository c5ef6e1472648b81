/**
 * Text that stands in several Cypher files is written once, in `cypher/blocks/<name>.cypher`, and put between marks into the files that use
 * it: `block thing(n)` and `end thing`, each in a comment of Cypher, so that every file runs as it stands.
 */

/** What is written once. */
export interface Block {
  name: string
  /** The words of its text that a mark replaces, in the order in which a mark names what stands for each. */
  takes: readonly string[]
  text: string
}

/** Where a block stands in a text. */
interface Marked {
  name: string
  /** What stands for each word that the block takes. */
  given: readonly string[]
  /** Before its first mark, after its first, before its last, after its last. */
  start: number
  from: number
  to: number
  end: number
}

/** Names the file, the line and what is expected. */
export class BlockError extends Error {}

const MARK = /\/\* *(block|end)\b(.*?)\*\//gs
const BLOCK = /^ ([\w-]+)\((.*)\) $/s
const END = /^ ([\w-]+) $/

/** The blocks of a text, in order. @throws BlockError */
export function blocksIn(text: string, file: string): Marked[] {
  const found: Marked[] = []
  let open: Marked | null = null
  for (const mark of text.matchAll(MARK)) {
    const [whole, word = '', rest = ''] = mark
    const fail = (what: string): never => {
      throw new BlockError(`${file}:${lineOf(text, mark.index)}: ${what}`)
    }
    const [, name = ''] = (word === 'block' ? BLOCK : END).exec(rest) ?? fail(`expected ${EXPECTED}; there is ${whole}`)
    if (word === 'block') {
      if (open)
        return fail(
          `block ${name} begins before block ${open.name} has ended; a block that needs another uses it itself`,
        )
      const from = mark.index + whole.length
      open = { name, given: givenIn(rest), start: mark.index, from, to: from, end: from }
    } else {
      if (!open) return fail(`block ${name} ends but has not begun`)
      if (open.name !== name) return fail(`block ${open.name} begins, and block ${name} ends`)
      found.push({ ...open, to: mark.index, end: mark.index + whole.length })
      open = null
    }
  }
  if (open)
    throw new BlockError(
      `${file}:${lineOf(text, open.start)}: block ${open.name} has no end; expected /* end ${open.name} */`,
    )
  return found
}

const EXPECTED = '/* block name(what, it, takes) */ or /* end name */'

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

const givenIn = (rest: string) => namesIn(BLOCK.exec(rest)?.[2] ?? '')

/** What stands for each word, between commas that stand in no brackets. */
export function namesIn(inside: string): string[] {
  const names = ['']
  let depth = 0
  for (const letter of inside) {
    depth += { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 }[letter] ?? 0
    if (letter === ',' && depth === 0) names.push('')
    else names[names.length - 1] += letter
  }
  return inside.trim() === '' ? [] : names.map((name) => name.trim())
}

/**
 * Reads a file of `cypher/blocks`: `// What it is.`, `// @takes word, word` where a mark says what stands for a word, and its text.
 * @throws BlockError
 */
export function parseBlock(name: string, source: string): Block {
  const file = `cypher/blocks/${name}.cypher`
  const lines = source.trimEnd().split('\n')
  const at = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, at < 0 ? lines.length : at)
  const text = lines.slice(header.length).join('\n')
  const prose = header.filter((line) => !line.startsWith('// @')).join(' ')
  if (!/^\/\/ \S.*\.$/.test(prose))
    throw new BlockError(`${file}:1: the first lines say what it is: a sentence in \`//\` comments`)
  if (text.trim() === '') throw new BlockError(`${file}:${lines.length}: there is no text`)
  const takes = header.flatMap((line) => /^\/\/ @takes (.+)$/.exec(line)?.[1]?.split(/, */) ?? [])
  const unused = takes.find((word) => !wordsIn([word]).test(text))
  if (unused !== undefined) throw new BlockError(`${file}:1: @takes ${unused} is not used`)
  const full = blocksIn(text, file).find(({ from, to }) => text.slice(from, to).trim() !== '')
  if (full) throw new BlockError(`${file}: block ${full.name} is filled in; inside a block it is left empty`)
  return { name, takes, text }
}

/** Names by themselves: no part of a longer one, no property, no parameter, and no key of a map, which has a blank behind its colon. */
const wordsIn = (words: readonly string[]) => new RegExp(`(?<![\\w$.])(?:${words.join('|')})(?!\\w|: )`, 'g')

/**
 * A file with every block as it is written in `cypher/blocks` now.
 * @throws BlockError for a block that is not there, one without its words, one inside another
 */
export function withBlocks(text: string, file: string, blocks: ReadonlyMap<string, Block>): string {
  return replaced(text, blocksIn(text, file), (marked) => {
    const body = bodyOf(marked, text, file, blocks, [])
    return `${text.slice(marked.start, marked.from)} ${indented(body, text, marked.start)} ${text.slice(marked.to, marked.end)}`
  })
}

/** The text of one block about what is given, with the blocks in it and without marks. @throws BlockError */
export const blockText = (
  name: string,
  given: readonly string[],
  file: string,
  blocks: ReadonlyMap<string, Block>,
): string => bodyOf({ name, given, start: 0 }, '', file, blocks, [])

function replaced(text: string, marks: readonly Marked[], by: (marked: Marked) => string): string {
  let at = 0
  const parts = marks.map((marked) => {
    const before = text.slice(at, marked.start)
    at = marked.end
    return before + by(marked)
  })
  return parts.join('') + text.slice(at)
}

/** What a mark stands for: the block's text about what the mark names; blocks in it are put in, without marks. */
function bodyOf(
  { name, given, start }: Pick<Marked, 'name' | 'given' | 'start'>,
  text: string,
  file: string,
  blocks: ReadonlyMap<string, Block>,
  within: readonly string[],
): string {
  const fail = (what: string): never => {
    throw new BlockError(`${file}:${lineOf(text, start)}: ${what}`)
  }
  const block = blocks.get(name)
  if (!block) return fail(`there is no block ${name}; expected one of ${[...blocks.keys()].join(', ')}`)
  if (within.includes(name)) return fail(`block ${name} uses itself, over ${[...within, name].join(', ')}`)
  if (given.length !== block.takes.length || given.includes(''))
    return fail(`block ${name} takes ${block.takes.join(', ') || 'nothing'}; there is ${given.join(', ') || 'nothing'}`)
  const own = `cypher/blocks/${name}.cypher`
  const whole = replaced(block.text, blocksIn(block.text, own), (inner) => {
    const body = bodyOf(inner, block.text, own, blocks, [...within, name])
    return indented(body, block.text, inner.start)
  })
  if (block.takes.length === 0) return whole
  // At once: what stands for one word may be another word.
  return whole.replaceAll(wordsIn(block.takes), (word) => given[block.takes.indexOf(word)] ?? word)
}

/** Lines after the first begin as the line does in which the block stands. */
function indented(body: string, text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1)
  const indent = /^ */.exec(line)?.[0] ?? ''
  return body.replaceAll('\n', `\n${indent}`)
}
