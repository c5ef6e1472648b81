import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openServer } from './api/server.ts'
import { App } from './app.tsx'
import { createPerspectives } from './state/perspectives.ts'
import { createSession } from './state/store.ts'
import { isOwnPlace } from './shell/back.ts'
import { LastResort } from './shell/last-resort.tsx'
import { NoticesProvider } from './session/notices.tsx'
import { PerspectivesProvider } from './session/perspectives.tsx'
import { ServerProvider } from './session/server.tsx'
import { SessionProvider } from './session/session.tsx'
import './looks/tokens.css'
import './controls/controls.css'
import './app.css'
import './controls/forced-colors.css'

const server = openServer()
const session = createSession()
const perspectives = createPerspectives(localStorage)
server.connection.getState().actions.watch()

// An address that someone puts in place of the page's own, differing after # alone: it is opened as any other is.
window.addEventListener('hashchange', () => {
  if (!isOwnPlace(history.state)) location.reload()
})

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <LastResort>
      <ServerProvider server={server}>
        <SessionProvider session={session}>
          <PerspectivesProvider perspectives={perspectives}>
            <NoticesProvider>
              <App />
            </NoticesProvider>
          </PerspectivesProvider>
        </SessionProvider>
      </ServerProvider>
    </LastResort>
  </StrictMode>,
)
