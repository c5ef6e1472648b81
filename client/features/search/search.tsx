import { Search as SearchIcon } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent as KeyPress, type RefObject } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useClient, type Client } from 'urql'
import { ask } from '../../api/ask.ts'
import { bring } from '../../api/bring.ts'
import { atMost } from '../../api/limits.ts'
import type { SearchQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch } from '../../looks/swatches.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useKindWords, useModel, useName } from '../../session/perspectives.tsx'
import { useSessionStore } from '../../session/session.tsx'
import type { SessionStore } from '../../state/store.ts'
import './search.css'

const SearchDocument = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      total
      hits {
        matched
        node {
          id
          kind
          name
          linkCount
          properties
        }
      }
    }
  }
`)

type Answer = NonNullable<SearchQuery['search']>
type Found = Answer['hits'][number]['node']

const SHOWN = 12
/** Short enough to feel instant, long enough not to ask at every letter. */
const PAUSE_MS = 120

/** Type, arrow, Enter: the thing is on the canvas, in its centre. `/` comes here from anywhere. */
export function Search() {
  const session = useSessionStore()
  const name = useName()
  const said = useModel().words
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const bringIt = useBring()
  const choose = (node: Found) => {
    setText('')
    bringIt(node)
  }
  const searching = /[\p{L}\p{N}]/u.test(text)
  const { answer, why, awaitFirst } = useAnswer(searching ? text : '', choose)
  const hits = searching ? (answer?.hits ?? []) : []
  useEffect(() => focusOnKeys(session, input), [session])

  /** Without an arrow key, Enter takes the best hit of what is typed, once its answer is there; the combo box would only close. */
  const enter = (event: KeyPress) => {
    if (event.key !== 'Enter' || !searching || input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    if (answer?.text !== text) awaitFirst()
    else if (hits[0]) choose(hits[0].node)
  }

  return (
    <ComboBox
      className="search"
      aria-label="Search"
      items={hits.map(({ node, matched }) => ({ ...node, name: name(node), matched }))}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const hit = hits.find(({ node }) => node.id === key)
        if (hit) choose(hit.node)
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={searching}
      allowsCustomValue
    >
      <Label className="visually-hidden">Search the graph</Label>
      <div className="search-field" onKeyDownCapture={enter}>
        <SearchIcon size={15} aria-hidden="true" />
        <Input ref={input} placeholder={said.search} />
        <kbd>/</kbd>
      </div>
      <Hits
        nothing={answer?.text === text ? `Nothing in the graph is called “${text}”.` : (why ?? 'Searching …')}
        count={answer && answer.total > 0 ? `${hits.length} of ${answer.total.toLocaleString('en')}` : null}
      />
    </ComboBox>
  )
}

/** Brings a thing to the canvas and goes there. */
function useBring() {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const name = useName()
  const bringIt = (node: Found) => {
    bring(client, session, [node.id], `Add ${name(node)}`)
      .then(() => session.getState().actions.enter('explore'))
      .catch((error: unknown) => notices.fail(error, () => bringIt(node)))
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus()
  }
  return bringIt
}

/**
 * The answer to what is typed, as far as there is one, with the text that it answers.
 * @param text an empty one is not asked for
 * @param take gets the best hit when `awaitFirst` was called before the answer came
 */
function useAnswer(text: string, take: (node: Found) => void) {
  const client = useClient()
  const notices = useNotices()
  const [answer, setAnswer] = useState<(Answer & { text: string }) | null>(null)
  const [failed, setFailed] = useState<{ text: string; why: string } | null>(null)
  /** The text for which Enter was pressed before its answer came. */
  const awaited = useRef<string | null>(null)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })

  useEffect(() => {
    if (text === '') return
    let current = true
    const found = (search: Answer | null | undefined) => {
      if (!current || !search) return
      setAnswer({ ...search, text })
      const [best] = search.hits
      if (awaited.current !== text || !best) return
      awaited.current = null
      latest.current(best.node)
    }
    const lost = (error: Error) => {
      if (!current) return
      setFailed({ text, why: error.message })
      notices.fail(error)
    }
    const timer = setTimeout(() => void find(client, text).then(found, lost), PAUSE_MS)
    return () => {
      current = false
      awaited.current = null
      clearTimeout(timer)
    }
  }, [client, notices, text])

  return {
    answer,
    why: failed?.text === text ? failed.why : null,
    awaitFirst: () => void (awaited.current = text),
  }
}

const find = async (client: Client, query: string) =>
  (await ask(client, SearchDocument, { query, first: await atMost(client, SHOWN) })).search

/** `/` and Ctrl K lead to the field. @returns how to stop */
function focusOnKeys(session: SessionStore, input: RefObject<HTMLInputElement | null>): () => void {
  const focus = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
    // In the GraphQL room Ctrl K searches its docs, as GraphiQL's own list of keys says.
    const combined =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && session.getState().room !== 'graphql'
    if ((event.key === '/' && !typing) || combined) {
      event.preventDefault()
      input.current?.select()
      input.current?.focus()
    }
  }
  document.addEventListener('keydown', focus)
  return () => document.removeEventListener('keydown', focus)
}

interface Hit {
  id: string
  kind: string
  name: string
  linkCount: number
  matched: string
}

/** @param nothing what stands there without a hit */
function Hits({ nothing, count }: { nothing: string; count: string | null }) {
  const said = useModel().words
  const words = useKindWords()
  return (
    <Popover className="popover search-hits" offset={6}>
      <ListBox renderEmptyState={() => <p className="empty">{nothing}</p>}>
        {(hit: Hit) => (
          <ListBoxItem className="search-hit" id={hit.id} textValue={hit.name}>
            <KindSwatch kind={hit.kind} size={20} />
            <span className="search-name">
              {hit.name}
              {hit.matched !== hit.name && <em> {said.matched(hit.matched)}</em>}
            </span>
            <span className="quiet">
              {words(hit.kind)} · {hit.linkCount}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {count && <p className="search-count">{count}</p>}
    </Popover>
  )
}
