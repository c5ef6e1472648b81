import { useEditorContext, useExecutionContext, type EditorContextType } from '@graphiql/react'
import { BookOpen, ChevronDown, Copy, Waypoints } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { useClient } from 'urql'
import { showFound, shownWords } from '../../api/bring.ts'
import { asCurl, asTypeScript, type Draft, type Operation } from '../../state/snippets.ts'
import { findGraph, isEmpty } from '../../state/values.ts'
import { MenuChoice } from '../../controls/menu-choice.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useSession, useSessionStore } from '../../session/session.tsx'
import { HOME } from '../../state/store.ts'
import { EXAMPLES } from './examples.ts'
import { allowJson } from './json-lint.ts'
import { openDraft } from './open.ts'
import { operationIn } from './operation.ts'

/**
 * From examples to an operation, and from an operation to a program and to the canvas.
 * @param watch is given the editors, which are there below GraphiQL alone
 */
export function Tools({ watch }: { watch(editors: EditorContextType): void }) {
  const editors = useEditorContext({ nonNull: true })
  const notices = useNotices()
  const show = useShow(editors)
  useLabels(editors)
  useDrafts(editors)
  useEffect(() => watch(editors), [editors, watch])

  const copy = (write: (operation: Operation) => string, words: string) => {
    try {
      notices.copy(write(operationIn(editors)), words)
    } catch (error) {
      notices.fail(error)
    }
  }

  return (
    <div className="graphiql-tools">
      <ToolMenu
        icon={<BookOpen size={14} aria-hidden="true" />}
        name="Examples"
        choose={(key) => openDraft(editors, EXAMPLES[Number(key)] as Draft)}
      >
        {EXAMPLES.map(({ title, about }, at) => (
          <MenuChoice key={title} id={String(at)} name={title} about={about} />
        ))}
      </ToolMenu>
      <ToolMenu
        icon={<Copy size={14} aria-hidden="true" />}
        name="Copy as"
        choose={(key) =>
          key === 'curl' ? copy(asCurl, 'Copied as a curl command.') : copy(asTypeScript, 'Copied as TypeScript.')
        }
      >
        <MenuChoice id="curl" name="curl" about="A line for a shell" />
        <MenuChoice id="typescript" name="TypeScript" about="A program: npx tsx, as an .mts file" />
      </ToolMenu>
      <Button className="button button-quiet button-small" onPress={show}>
        <Waypoints size={14} aria-hidden="true" /> Show on canvas
      </Button>
    </div>
  )
}

interface ToolMenuProps {
  icon: ReactNode
  name: string
  choose(key: string): void
  children: ReactNode
}

const ToolMenu = ({ icon, name, choose, children }: ToolMenuProps) => (
  <MenuTrigger>
    <Button className="button button-quiet button-small">
      {icon} {name} <ChevronDown size={13} aria-hidden="true" />
    </Button>
    <Popover className="popover" offset={6} placement="bottom end">
      <Menu className="menu" aria-label={name} onAction={(key) => choose(String(key))}>
        {children}
      </Menu>
    </Popover>
  </MenuTrigger>
)

/** GraphiQL's editors have no names of their own. */
function useLabels({ queryEditor, variableEditor, responseEditor }: EditorContextType): void {
  useEffect(() => {
    queryEditor?.getInputField().setAttribute('aria-label', 'Operation')
    variableEditor?.getInputField().setAttribute('aria-label', 'Variables')
    responseEditor?.getInputField().setAttribute('aria-label', 'Answer')
    if (variableEditor) allowJson(variableEditor)
  }, [queryEditor, variableEditor, responseEditor])
}

/** Opens what comes from elsewhere on the page, once the editors are there. */
function useDrafts(editors: EditorContextType): void {
  const wanted = useSession((state) => state.draft)
  const taken = useRef<Draft | null>(null)
  const there = editors.queryEditor !== null && editors.variableEditor !== null
  useEffect(() => {
    if (!there || !wanted || taken.current === wanted) return
    taken.current = wanted
    queueMicrotask(() => openDraft(editors, wanted))
  }, [editors, there, wanted])
}

/** Puts what the answer holds on the canvas. */
function useShow({ responseEditor }: EditorContextType): () => void {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const { isFetching } = useExecutionContext({ nonNull: true })
  return () => {
    if (isFetching) return notices.say('The answer is under way. Show it once it is there whole.')
    const succeeded = notices.begin()
    let answer: unknown
    try {
      answer = JSON.parse(responseEditor?.getValue() ?? '')
    } catch {
      return notices.fail(new Error('There is no answer yet. Run the operation first.'))
    }
    const found = findGraph(answer)
    if (isEmpty(found))
      return notices.fail(
        new Error(
          'The answer holds no things. Ask for id, kind and name of things, and linkId, type, source and target of links.',
        ),
      )
    void showFound(client, session, found, 'Add the answer of GraphQL', false).then(
      (shown) => {
        succeeded()
        notices.say(shownWords(shown))
        if (shown.shown > 0) session.getState().actions.enter(HOME)
      },
      (error: unknown) => notices.fail(error),
    )
  }
}
