import {
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  selectedCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands'
import { bracketMatching, indentUnit } from '@codemirror/language'
import { forceLinting, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { takeParamLines, type ParamLines } from '../../../state/param-lines.ts'
import { cypherMode, type Asking } from './cypher-mode.ts'
import { askLanguage } from './language.ts'
import './editor.css'

export interface EditorHandle {
  /** What is selected; empty when nothing is. */
  selection(): { from: number; to: number }
  format(): Promise<void>
  focus(): void
}

export interface EditorProps {
  ref: Ref<EditorHandle>
  /** Which text: another tab is another history of edits. */
  tab: string
  text: string
  parameters: () => Record<string, unknown>
  /** What Neo4j said was wrong, and where; shown until the next change. */
  problem: { offset: number; message: string } | null
  onChange(text: string): void
  onRun(): void
  onRunAll(): void
  /** `:param` lines were pasted, which do not belong into a statement. */
  onParams(taken: ParamLines): void
  /** What is asked of the server while one types. */
  asking: Asking
  onCancel(): void
}

/** The nonce of this page: the editor's styles carry it, so that the page's policy lets them through. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

/** The text of each tab with its undo history, while the page is open. */
const states = new Map<string, EditorState>()

export function Editor({ ref, tab, text, problem, ...given }: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const marked = useRef(false)
  const now = useRef<Now['current']>(given)
  useEffect(() => {
    now.current = given
  })

  const format = async () => {
    const editor = view.current
    if (!editor) return
    const { doc, selection } = editor.state
    const formatted = await askLanguage<'format'>({ kind: 'format', text: doc.toString(), caret: selection.main.head })
    if (editor.state.doc !== doc || formatted.text === doc.toString()) return
    editor.dispatch({
      changes: { from: 0, to: doc.length, insert: formatted.text },
      selection: { anchor: Math.min(formatted.caret, formatted.text.length) },
      // A step of its own, also right after typing, which would otherwise be undone with it.
      annotations: isolateHistory.of('full'),
    })
  }

  useImperativeHandle(ref, () => ({
    selection: () => {
      const { from, to } = view.current?.state.selection.main ?? { from: 0, to: 0 }
      return { from, to }
    },
    format,
    focus: () => view.current?.focus(),
  }))

  useEffect(() => {
    const kept = states.get(tab)
    const state = kept?.doc.toString() === text ? kept : startState(text, now, format)
    const editor = new EditorView({ state, parent: host.current as HTMLElement })
    view.current = editor
    return () => {
      states.set(tab, editor.state)
      editor.destroy()
      view.current = null
    }
    // The text goes one way: from the editor out. A tab that is opened anew starts from its text.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tab])

  useEffect(() => {
    const editor = view.current
    if (editor && editor.state.doc.toString() !== text)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    if (!problem) {
      // What Neo4j found wrong is no longer so; what the editor finds stands again.
      if (marked.current) forceLinting(editor)
      marked.current = false
      return
    }
    marked.current = true
    const { doc } = editor.state
    const from = Math.min(problem.offset, doc.length)
    const word = /^[\p{L}\p{N}_]+/u.exec(doc.sliceString(from, from + 60))?.[0].length ?? 1
    editor.dispatch(
      setDiagnostics(editor.state, [
        { from, to: Math.min(from + word, doc.length), severity: 'error', message: problem.message },
      ]),
    )
    editor.dispatch({ effects: EditorView.scrollIntoView(from) })
  }, [problem])

  return <div ref={host} className="editor" data-testid="editor" />
}

type Now = { current: Omit<EditorProps, 'ref' | 'tab' | 'text' | 'problem'> }

/** A completion that stands there in full already is nothing to take: Enter begins a new line. */
function closeIfTyped(editor: EditorView): false {
  const chosen = selectedCompletion(editor.state)
  const { head } = editor.state.selection.main
  const typed = chosen ? editor.state.sliceDoc(Math.max(0, head - chosen.label.length), head) : null
  if (chosen && typed === chosen.label) closeCompletion(editor)
  return false
}

/** What is pasted without its `:param` lines, which become parameters. */
function withoutParams(pasted: string, now: Now): string {
  const taken = takeParamLines(pasted)
  if (taken.text !== pasted) now.current.onParams(taken)
  return taken.text
}

const startState = (text: string, now: Now, format: () => Promise<void>) =>
  EditorState.create({
    doc: text,
    extensions: [
      EditorView.cspNonce.of(nonce),
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      indentUnit.of('  '),
      EditorView.lineWrapping,
      placeholder('Write Cypher. Ctrl+Space completes, Ctrl+Enter runs.'),
      EditorView.contentAttributes.of({ 'aria-label': 'Cypher statement', spellcheck: 'false', tabindex: '0' }),
      cypherMode(() => now.current.parameters(), {
        keysOf: (owner) => now.current.asking.keysOf(owner),
        valuesOf: (...asked) => now.current.asking.valuesOf(...asked),
        refusals: (...asked) => now.current.asking.refusals(...asked),
      }),
      EditorView.clipboardInputFilter.of((pasted) => withoutParams(pasted, now)),
      Prec.highest(
        keymap.of([
          { key: 'Enter', run: closeIfTyped },
          { key: 'Mod-Shift-Enter', run: (editor) => (closeCompletion(editor), now.current.onRunAll(), true) },
          { key: 'Mod-Enter', run: (editor) => (closeCompletion(editor), now.current.onRun(), true) },
          { key: 'Mod-Shift-f', run: () => (void format(), true), preventDefault: true },
          { key: 'Mod-.', run: () => (now.current.onCancel(), true) },
        ]),
      ),
      keymap.of([
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...lintKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
        indentWithTab,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) now.current.onChange(update.state.doc.toString())
      }),
    ],
  })
