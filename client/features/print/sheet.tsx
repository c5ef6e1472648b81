import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { sessionInSight } from '../../canvas/drawn.ts'
import { drawPicture } from '../../canvas/picture.ts'
import { leftOutInWords, lensInWords } from '../../format/lens.ts'
import { formatDay } from '../../format/time.ts'
import { capital, plural } from '../../format/words.ts'
import { useSeen } from '../../session/lens.ts'
import { usePerspectives } from '../../session/perspectives.tsx'
import { SessionProvider, useSession, useSessionStore } from '../../session/session.tsx'
import { aboutBeside, toolsBeside, type About } from '../../shell/beside.ts'
import { panelsAt } from '../../shell/commands.ts'
import { FrameProvider, useFeatures, useShell } from '../../shell/context.tsx'
import { useTheme } from '../../shell/theme.ts'
import { lensOf } from '../../state/filters.ts'
import { DEFAULT_NAME } from '../../state/kept-perspectives.ts'
import { askedWith } from '../../state/lens.ts'
import { HOME } from '../../state/store.ts'
import { Legend } from './legend.tsx'
import './print.css'

/** What stands before the panel on paper; there only while the page is printed. */
export function Sheet() {
  const printed = usePrinted()
  const page = useSessionStore()
  const present = useSession((state) => state.room)
  const rooms = panelsAt(useFeatures(), 'room')
  if (!printed) return null
  const beside = present === HOME ? null : sessionInSight(page)
  const tools = beside && toolsBeside(beside)
  return (
    <section className="print-sheet" aria-label="Printed" data-beside={tools ? 'yes' : undefined}>
      {tools ? (
        <SessionProvider session={tools.session}>
          <FrameProvider shell={tools.shell} ofPage={false}>
            <Graph />
          </FrameProvider>
          <Terms terms={aboutBeside(tools.session)} />
        </SessionProvider>
      ) : present === HOME ? (
        <Graph />
      ) : (
        <p>
          What was in sight in the room {rooms.find(({ id }) => id === present)?.title}. The whole of an answer comes by
          its export.
        </p>
      )}
      <Origin printed={printed} room={present} />
    </section>
  )
}

/** The picture of a canvas, with what one has to know to read it. */
const Graph = () => (
  <>
    <Picture />
    <Legend />
    <Lens />
  </>
)

const Terms = ({ terms }: { terms: About }) => (
  <dl className="facts print-terms">
    {terms.map(([term, words]) => (
      <Fragment key={term}>
        <dt>{term}</dt>
        <dd>{words}</dd>
      </Fragment>
    ))}
  </dl>
)

/** When the page is being printed; null while it is not. Paper is light, whatever the theme is. */
function usePrinted(): Date | null {
  const [printed, setPrinted] = useState<Date | null>(null)
  const theme = useTheme()
  useEffect(() => {
    const { dataset } = document.documentElement
    // The printer does not wait for React.
    const begin = () => {
      dataset.theme = 'light'
      flushSync(() => setPrinted(new Date()))
    }
    const end = () => {
      dataset.theme = theme
      setPrinted(null)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [theme])
  return printed
}

function Picture() {
  const session = useSessionStore()
  const theme = useTheme()
  const lineNames = useShell((state) => state.lineNames)
  const { nodes, links, hidden } = useSeen()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [outside, setOutside] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (canvas.current) setOutside(drawPicture(session, canvas.current, { theme, lineNames }))
  }, [lineNames, session, theme])
  return (
    <>
      <h1>
        {plural(nodes.length, 'thing')}, {plural(links.length, 'link')}
      </h1>
      <canvas ref={canvas} className="print-picture" />
      <p>
        {outside === null
          ? nodes.length === 0
            ? 'Nothing is on the canvas.'
            : 'The canvas has no room on the page, so there is no picture of it.'
          : outside === 0
            ? 'All of them are in the picture.'
            : `${outside} of the things lie outside of the picture: it shows what was in sight.`}
        {hidden.nodes + hidden.links > 0 &&
          ` The filters hide ${plural(hidden.nodes, 'thing')} and ${plural(hidden.links, 'link')} more.`}
      </p>
    </>
  )
}

/** What counts, and how it is shown. */
function Lens() {
  const filters = useSession((state) => state.filters)
  const perspective = usePerspectives((state) => state.current)
  const leftOut = leftOutInWords(useSeen().narrowed.values())
  const lens = askedWith(lensOf(filters))
  return (
    <dl className="facts">
      <dt>Filters</dt>
      <dd>
        {lens ? lensInWords(lens) : 'none: all that is on the canvas counts'}
        {lens && filters.hidesUnlinked && '; without things of which that leaves no link'}
        {leftOut && `. ${capital(leftOut)}.`}
      </dd>
      <dt>Perspective</dt>
      <dd>{perspective ?? DEFAULT_NAME}</dd>
    </dl>
  )
}

/** From where, and when. */
function Origin({ printed, room }: { printed: Date; room: string }) {
  // The page's own address is that of the explorer, whatever room is in sight.
  const address = room === HOME ? location.href : `${location.origin}${location.pathname}#room=${room}`
  return (
    <dl className="facts">
      <dt>Address</dt>
      <dd>{address}</dd>
      <dt>Printed</dt>
      <dd>
        {formatDay(localDay(printed))}, {printed.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
      </dd>
    </dl>
  )
}

const localDay = (moment: Date) =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
