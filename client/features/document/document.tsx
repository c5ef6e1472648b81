import { ChevronLeft } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { useQuery } from 'urql'
import { formatTime } from '../../format/time.ts'
import { formatLocator, plural } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { AllDocuments } from './documents.tsx'
import { placesIn, readAs, type Doc, type PlaceOf, type Statement } from './find.ts'
import { StatementRow } from './statement-row.tsx'
import './document.css'

const ReadDocument = graphql(`
  query Read($id: ID!) {
    document(id: $id) {
      id
      name
      description
      when {
        ...TimeFields
      }
      statements {
        ...StatementFields
      }
      mentions {
        id
        text
        locator
        referent {
          name
        }
        alternatives {
          name
        }
      }
    }
  }
`)

/** The sources: choose a document, read what it says in its order, and go from a statement to its link and back. */
export function Reader() {
  const id = useSession((state) => state.documentId)
  return id ? <OneDocument key={id} id={id} /> : <AllDocuments />
}

function OneDocument({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: ReadDocument, variables: { id } })
  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  return data?.document ? <Pages doc={data.document} /> : <Waiting label="Reading the document" />
}

function Pages({ doc }: { doc: Doc }) {
  const actions = useActions()
  const selected = useSession((state) => state.selection.link)
  const [find, setFind] = useState('')
  const body = useRef<HTMLDivElement>(null)
  const places = useMemo(() => placesIn(doc, find), [doc, find])

  const opened = useSession((state) => state.openedAt)
  const openings = useSession((state) => state.openings)
  // Another link may have been chosen since: then that one is meant.
  const at = doc.statements.find(({ stance, claim }) => stance.id === opened && (selected ?? claim.id) === claim.id)
  const mark = at ? `[data-stance="${CSS.escape(at.stance.id)}"]` : selected && `[data-claim="${CSS.escape(selected)}"]`

  // The statement that was asked for comes to the middle; so does the link chosen on the canvas, unless one sees it already.
  const shown = useRef(-1)
  useEffect(() => {
    const statement = mark ? body.current?.querySelector(mark) : null
    if (statement && (shown.current !== openings || !isInSight(statement)))
      statement.scrollIntoView({ block: 'center' })
    shown.current = openings
  }, [mark, openings, doc])

  return (
    <div className="reader" ref={body}>
      <Button className="button button-small" onPress={() => actions.openDocument(null)}>
        <ChevronLeft size={14} aria-hidden="true" /> All sources
      </Button>
      <h1>{doc.name}</h1>
      <p>{doc.description}</p>
      <p className="quiet">
        {formatTime(doc.when)} · {plural(doc.statements.length, 'statement')}, in our own words
      </p>
      {doc.statements.length === 0 && (
        <p className="unknown">Nothing is read in this document directly; it is known through others.</p>
      )}
      {doc.statements.length > 8 && (
        <TextField className="find" aria-label="Find in the document" value={find} onChange={setFind}>
          <Input placeholder="Find in the document" />
        </TextField>
      )}
      {places.map((place) => (
        <Place
          key={place.locator}
          doc={doc}
          place={place}
          isCurrent={({ stance, claim }) => (at ? stance.id === at.stance.id : claim.id === selected)}
        />
      ))}
      {places.length === 0 && find && <p className="empty">Nothing in the document matches “{find}”.</p>}
    </div>
  )
}

/** Whether all of it is seen in the panel that scrolls. */
function isInSight(element: Element): boolean {
  const view = element.closest('.tab-panel')?.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return view !== undefined && top >= view.top && bottom <= view.bottom
}

interface PlaceProps {
  doc: Doc
  place: PlaceOf
  isCurrent(statement: Statement): boolean
}

/** A place of the document: how its ambiguous words are read, and what it says. */
function Place({ doc, place: { locator, mentions, statements }, isCurrent }: PlaceProps) {
  return (
    <section aria-label={formatLocator(locator)}>
      <h2>{formatLocator(locator)}</h2>
      {mentions.map((mention) => (
        <p key={mention.id} className="mention">
          {readAs(mention)}
        </p>
      ))}
      <ul className="link-list">
        {statements.map((statement) => (
          <li key={statement.stance.id} data-claim={statement.claim.id} data-stance={statement.stance.id}>
            <StatementRow statement={statement} by={{ id: doc.id, kinds: false }} current={isCurrent(statement)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
