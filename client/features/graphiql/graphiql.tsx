import { GraphiQL } from 'graphiql'
import { useMemo, useState } from 'react'
import { useServer } from '../../session/server.tsx'
import type { Draft } from '../../state/snippets.ts'
import { useTheme } from '../../shell/theme.ts'
import { EXAMPLES } from './examples.ts'
import { fetcherFor } from './fetcher.ts'
import { BLANK, tabOf } from './open.ts'
import { createGuard } from './operation.ts'
import { Tools } from './tools.tsx'
import 'graphiql/style.css'
import './graphiql.css'

// A library under the dialogs adds a style element; it takes the page's nonce from here, and the page's policy lets it through.
Object.assign(window, { __webpack_nonce__: document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce })

/** GraphiQL keeps tabs and history in the browser's store; this is what the very first visit opens with. */
const FIRST = [tabOf(EXAMPLES[0] as Draft)]

/** GraphiQL with the schema's docs, history and variables, and the ways from an operation to a program and to the canvas. */
export function GraphiqlRoom() {
  const server = useServer()
  const theme = useTheme()
  const [guard] = useState(createGuard)
  const fetcher = useMemo(() => fetcherFor(server, guard.refusal), [guard, server])
  return (
    <section className="graphiql-room" data-testid="graphiql" aria-label="GraphQL">
      <GraphiQL
        fetcher={fetcher}
        forcedTheme={theme}
        defaultTabs={FIRST}
        defaultQuery={BLANK}
        defaultEditorToolsVisibility
        shouldPersistHeaders={false}
        isHeadersEditorEnabled={false}
      >
        {/* The place of the logo, beside the tabs. */}
        <GraphiQL.Logo>
          <Tools watch={guard.watch} />
        </GraphiQL.Logo>
      </GraphiQL>
    </section>
  )
}
