import { autocompletion } from '@codemirror/autocomplete'
import { linter } from '@codemirror/lint'
import { StateEffect, StateField, type Extension } from '@codemirror/state'
import {
  Decoration,
  EditorView,
  hoverTooltip,
  showTooltip,
  ViewPlugin,
  type DecorationSet,
  type Tooltip,
  type ViewUpdate,
} from '@codemirror/view'
import { complete, type GraphWords } from './complete.ts'
import { askLanguage, graphKnown } from './language.ts'
import type { Colour, Problem, Signature } from './language-worker.ts'

/** Cypher in CodeMirror: colours, completion, checks and signature help from Neo4j's own language support. */

const CLASSES: Record<string, string> = {
  keyword: 'cy-keyword',
  label: 'cy-label',
  relationship: 'cy-type',
  property: 'cy-property',
  variable: 'cy-variable',
  stringLiteral: 'cy-text',
  numberLiteral: 'cy-number',
  booleanLiteral: 'cy-number',
  function: 'cy-function',
  procedure: 'cy-function',
  paramDollar: 'cy-parameter',
  paramValue: 'cy-parameter',
  comment: 'cy-comment',
  predicateFunction: 'cy-function',
  keywordLiteral: 'cy-number',
  symbolicName: 'cy-variable',
  namespace: 'cy-function',
}

const setColours = StateEffect.define<DecorationSet>()

const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    for (const effect of change.effects) if (effect.is(setColours)) return effect.value
    // Until the worker has answered, what is there moves along.
    return marks.map(change.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

const asMarks = (tokens: readonly Colour[], length: number) =>
  Decoration.set(
    tokens
      .filter(({ from, to, token }) => to <= length && from < to && CLASSES[token])
      .map(({ from, to, token }) => Decoration.mark({ class: CLASSES[token] as string }).range(from, to)),
    true,
  )

const colouring = ViewPlugin.fromClass(
  class {
    constructor(readonly view: EditorView) {
      this.ask()
    }
    update(update: ViewUpdate) {
      if (update.docChanged) this.ask()
    }
    ask() {
      const { doc } = this.view.state
      askLanguage<'highlight'>({ kind: 'highlight', text: doc.toString() }).then(
        // An answer about a text that has changed since is of no use; the next is on its way.
        (tokens) =>
          this.view.state.doc === doc && this.view.dispatch({ effects: setColours.of(asMarks(tokens, doc.length)) }),
        () => undefined,
      )
    }
  },
)

const setSignature = StateEffect.define<Tooltip | null>()

const signatureField = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, change) {
    for (const effect of change.effects) if (effect.is(setSignature)) return effect.value
    return tooltip && change.docChanged ? { ...tooltip, pos: change.changes.mapPos(tooltip.pos) } : tooltip
  },
  provide: (field) => showTooltip.from(field),
})

function signatureTooltip(pos: number, { label, documentation, active }: Signature): Tooltip {
  return {
    pos,
    above: true,
    create() {
      const dom = document.createElement('div')
      dom.className = 'cm-signature'
      const line = dom.appendChild(document.createElement('code'))
      if (active) {
        const argument = document.createElement('strong')
        argument.textContent = label.slice(active.from, active.to)
        line.append(label.slice(0, active.from), argument, label.slice(active.to))
      } else line.textContent = label
      if (documentation) dom.appendChild(document.createElement('p')).textContent = documentation
      return { dom }
    },
  }
}

const signatures = ViewPlugin.fromClass(
  class {
    constructor(readonly view: EditorView) {}
    update(update: ViewUpdate) {
      if (!update.docChanged && !update.selectionSet) return
      const caret = update.state.selection.main.head
      const { doc } = update.state
      // Only within brackets can a call be open.
      const inside = /\([^()]*$/.test(doc.sliceString(Math.max(0, caret - 300), caret))
      const show = (signature: Signature | null) => {
        const now = this.view.state.field(signatureField)
        if (this.view.state.doc !== doc || (!signature && !now)) return
        this.view.dispatch({ effects: setSignature.of(signature && signatureTooltip(caret, signature)) })
      }
      if (inside)
        askLanguage<'signature'>({ kind: 'signature', text: doc.toString(), caret }).then(show, () => undefined)
      else if (update.startState.field(signatureField)) queueMicrotask(() => show(null))
    }
  },
)

/** A function's or procedure's words, when the pointer rests on its name. */
const hover = hoverTooltip(async (view, pos) => {
  const line = view.state.doc.lineAt(pos)
  const name = [...line.text.matchAll(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu)].find(
    ({ index, 0: word }) => line.from + index <= pos && pos <= line.from + index + word.length,
  )
  if (!name) return null
  const start = line.from + name.index
  const caret = start + name[0].length + 1
  const signature = await askLanguage<'signature'>({ kind: 'signature', text: view.state.doc.toString(), caret }).catch(
    () => null,
  )
  return signature && { ...signatureTooltip(start, signature), end: start + name[0].length }
})

/** What the editor asks of the server while one types. */
export interface Asking extends GraphWords {
  /** What the server would refuse to run. */
  refusals(text: string, parameters: Record<string, unknown>): Promise<readonly Problem[]>
}

/** What the language finds wrong, and what the gate would; of one of them that cannot be asked there are none. */
const problemsIn = async (text: string, parameters: Record<string, unknown>, { refusals }: Asking) => {
  const found = await Promise.all([
    askLanguage<'lint'>({ kind: 'lint', text, parameters }).catch(() => []),
    refusals(text, parameters).catch(() => []),
  ])
  return found.flat()
}

/** @param parameters what stands in the parameters panel, for completion and checks */
export const cypherMode = (parameters: () => Record<string, unknown>, asking: Asking): Extension => [
  colours,
  colouring,
  // Its keys stand in the editor's own list, after that which takes Enter for itself.
  autocompletion({
    override: [complete(parameters, asking)],
    icons: false,
    maxRenderedOptions: 60,
    defaultKeymap: false,
  }),
  linter(
    async (view) => {
      const text = view.state.doc.toString()
      if (text.trim() === '') return []
      await graphKnown
      const problems = await problemsIn(text, parameters(), asking)
      return problems.map(({ from, to, message, severity }) => ({ from, to: Math.max(to, from), message, severity }))
    },
    { delay: 350 },
  ),
  signatureField,
  signatures,
  hover,
]
