import { ToolbarButton, ToolbarMenu, useEditorContext, type EditorContextType } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import { BookOpen, Crosshair, Terminal } from 'lucide-react'
import { useClient } from 'urql'
import { showFound, shownWords } from '../../api/bring.ts'
import { asCurl, asTypeScript, type Operation } from '../../state/snippets.ts'
import type { Theme } from '../../state/theme.ts'
import { findGraph } from '../../state/values.ts'
import { useNotices } from '../../ui/notices.tsx'
import { useSessionStore } from '../../ui/session.tsx'
import { EXAMPLES, type Example } from './examples.ts'
import 'graphiql/style.css'
import './graphiql.css'

// A library under the menus adds a style element; it takes the page's nonce from here, and the page's policy lets it through.
Object.assign(window, { __webpack_nonce__: document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce })

const [FIRST] = EXAMPLES as readonly [Example, ...Example[]]

const fetcher = async (params: object): Promise<object> => {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) })
  return (await response.json()) as object
}

/** GraphiQL with the schema's docs, history and variables, and the ways from an operation to a program and to the canvas. */
export function GraphiqlRoom({ theme, onShown }: { theme: Theme; onShown(): void }) {
  return (
    <div className="graphiql-room" data-testid="graphiql">
      <GraphiQL fetcher={fetcher} forcedTheme={theme} defaultQuery={FIRST.query} shouldPersistHeaders={false} isHeadersEditorEnabled={false}>
        <GraphiQL.Logo>
          <></>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              <Tools onShown={onShown} />
              {prettify}
              {merge}
              {copy}
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </div>
  )
}

/** What stands in the editors now. @throws SyntaxError for variables that are not JSON */
function operationIn({ queryEditor, variableEditor }: EditorContextType): Operation {
  const variables = variableEditor?.getValue().trim() ?? ''
  return { url: `${location.origin}/graphql`, query: queryEditor?.getValue() ?? '', variables: variables === '' ? {} : JSON.parse(variables) }
}

function Tools({ onShown }: { onShown(): void }) {
  const editors = useEditorContext({ nonNull: true })
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()

  const open = ({ query, variables }: Example) => {
    editors.queryEditor?.setValue(query)
    editors.variableEditor?.setValue(variables ? JSON.stringify(variables, null, 2) : '')
  }
  const copy = (write: (operation: Operation) => string, words: string) => {
    let text
    try {
      text = write(operationIn(editors))
    } catch (error) {
      return notices.fail(new Error(`The variables are not JSON: ${(error as Error).message}`))
    }
    void navigator.clipboard.writeText(text).then(
      () => notices.say(words),
      (error: unknown) => notices.fail(error),
    )
  }
  const show = () => {
    let answer: unknown
    try {
      answer = JSON.parse(editors.responseEditor?.getValue() ?? '')
    } catch {
      return notices.fail(new Error('There is no answer yet. Run the operation first.'))
    }
    const found = findGraph(answer)
    if (found.nodes.length === 0) return notices.fail(new Error('The answer holds no things. Ask for id, kind and name of things, and id, type, source and target of links.'))
    void showFound(client, session, found, 'Add the answer of GraphQL', false).then(
      (shown) => {
        notices.say(shownWords(shown))
        if (shown.shown > 0) onShown()
      },
      (error: unknown) => notices.fail(error),
    )
  }

  return (
    <>
      <ToolbarMenu label="Examples" button={<BookOpen size={17} className="graphiql-icon" />}>
        {EXAMPLES.map((example) => (
          <ToolbarMenu.Item key={example.title} onSelect={() => open(example)}>
            {example.title}
          </ToolbarMenu.Item>
        ))}
      </ToolbarMenu>
      <ToolbarButton label="Show the answer on the canvas" onClick={show}>
        <Crosshair size={17} className="graphiql-icon" />
      </ToolbarButton>
      <ToolbarMenu label="Copy as a program" button={<Terminal size={17} className="graphiql-icon" />}>
        <ToolbarMenu.Item onSelect={() => copy(asCurl, 'Copied as curl.')}>Copy as curl</ToolbarMenu.Item>
        <ToolbarMenu.Item onSelect={() => copy(asTypeScript, 'Copied as TypeScript.')}>Copy as TypeScript</ToolbarMenu.Item>
      </ToolbarMenu>
    </>
  )
}
