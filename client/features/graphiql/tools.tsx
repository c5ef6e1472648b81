import { useEditorContext } from '@graphiql/react'
import { BookOpen, ChevronDown, Copy, Waypoints } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useClient } from 'urql'
import { showFound, shownWords } from '../../api/bring.ts'
import { asCurl, asTypeScript, type Draft, type Operation } from '../../state/snippets.ts'
import { findGraph } from '../../state/values.ts'
import { MenuChoice } from '../../controls/menu-choice.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useSession, useSessionStore } from '../../session/session.tsx'
import { EXAMPLES } from './examples.ts'
import { allowJson } from './json-lint.ts'
import { openDraft } from './open.ts'
import { operationIn } from './operation.ts'

export interface ToolsProps {
  /** Called when things have come to the canvas. */
  onShown(): void
}

/** From examples to an operation, and from an operation to a program and to the canvas. */
export function Tools({ onShown }: ToolsProps) {
  const editors = useEditorContext({ nonNull: true })
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  /** From elsewhere on the page, to be opened. */
  const wanted = useSession((state) => state.draft)
  const taken = useRef<Draft | null>(null)

  const { queryEditor, variableEditor, responseEditor } = editors
  useEffect(() => {
    queryEditor?.getInputField().setAttribute('aria-label', 'Operation')
    variableEditor?.getInputField().setAttribute('aria-label', 'Variables')
    responseEditor?.getInputField().setAttribute('aria-label', 'Answer')
    if (variableEditor) allowJson(variableEditor)
  }, [queryEditor, variableEditor, responseEditor])

  const there = queryEditor !== null && variableEditor !== null
  useEffect(() => {
    if (!there || !wanted || taken.current === wanted) return
    taken.current = wanted
    queueMicrotask(() => openDraft(editors, wanted))
  }, [editors, there, wanted])

  // GraphiQL shows Ctrl K beside its search and listens for the Mac's key alone.
  useEffect(() => {
    const searchDocs = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || session.getState().room !== 'graphql')
        return
      event.preventDefault()
      // At once, not in the next frame: letters typed right after Ctrl K would be written into the operation.
      flushSync(() => document.querySelector<HTMLElement>('[aria-label="Show Documentation Explorer"]')?.click())
      document.querySelector<HTMLElement>('.graphiql-doc-explorer-search input')?.focus()
    }
    document.addEventListener('keydown', searchDocs)
    return () => document.removeEventListener('keydown', searchDocs)
  }, [session])

  const copy = (write: (operation: Operation) => string, words: string) => {
    try {
      notices.copy(write(operationIn(editors)), words)
    } catch (error) {
      notices.fail(error)
    }
  }
  const show = () => {
    let answer: unknown
    try {
      answer = JSON.parse(editors.responseEditor?.getValue() ?? '')
    } catch {
      return notices.fail(new Error('There is no answer yet. Run the operation first.'))
    }
    const found = findGraph(answer)
    if (found.nodes.length === 0)
      return notices.fail(
        new Error(
          'The answer holds no things. Ask for id, kind and name of things, and id, type, source and target of links.',
        ),
      )
    void showFound(client, session, found, 'Add the answer of GraphQL', false).then(
      (shown) => {
        notices.say(shownWords(shown))
        if (shown.shown > 0) onShown()
      },
      (error: unknown) => notices.fail(error),
    )
  }

  return (
    <div className="graphiql-tools">
      <MenuTrigger>
        <Button className="button button-quiet button-small">
          <BookOpen size={14} aria-hidden="true" /> Examples <ChevronDown size={13} aria-hidden="true" />
        </Button>
        <Popover className="popover" offset={6} placement="bottom end">
          <Menu
            className="menu"
            aria-label="Examples"
            onAction={(key) => openDraft(editors, EXAMPLES[Number(key)] as Draft)}
          >
            {EXAMPLES.map(({ title, about }, at) => (
              <MenuChoice key={title} id={String(at)} name={title} about={about} />
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <MenuTrigger>
        <Button className="button button-quiet button-small">
          <Copy size={14} aria-hidden="true" /> Copy as <ChevronDown size={13} aria-hidden="true" />
        </Button>
        <Popover className="popover" offset={6} placement="bottom end">
          <Menu
            className="menu"
            aria-label="Copy as"
            onAction={(key) =>
              key === 'curl' ? copy(asCurl, 'Copied as a curl command.') : copy(asTypeScript, 'Copied as TypeScript.')
            }
          >
            <MenuChoice id="curl" name="curl" about="A line for a shell" />
            <MenuChoice id="typescript" name="TypeScript" about="A program: npx tsx, as an .mts file" />
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="button button-quiet button-small" onPress={show}>
        <Waypoints size={14} aria-hidden="true" /> Show on canvas
      </Button>
    </div>
  )
}
