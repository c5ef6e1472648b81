import { Search as SearchIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useClient } from 'urql'
import { ask } from '../../api/api.ts'
import { bring } from '../../api/bring.ts'
import type { SearchQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { KindSwatch } from '../../looks/swatches.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useKindWords, useModel, useName } from '../../session/perspectives.tsx'
import { useSessionStore } from '../../session/session.tsx'
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

const SHOWN = 12
/** Short enough to feel instant, long enough not to ask at every letter. */
const PAUSE_MS = 120

/** Type, arrow, Enter: the thing is on the canvas, in its centre. `/` comes here from anywhere. */
export function Search() {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const name = useName()
  const said = useModel().words
  const words = useKindWords()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<(Answer & { text: string }) | null>(null)
  const [failed, setFailed] = useState<{ text: string; why: string } | null>(null)
  /** The text for which Enter was pressed before its answer came. */
  const awaited = useRef<string | null>(null)
  const searching = /[\p{L}\p{N}]/u.test(text)
  const hits = searching ? (answer?.hits ?? []) : []

  const choose = (node: Answer['hits'][number]['node']) => {
    setText('')
    awaited.current = null
    bring(client, session, [node.id], `Add ${name(node)}`)
      .then(() => session.getState().actions.enter('explore'))
      .catch((error: unknown) => notices.fail(error, () => choose(node)))
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus()
  }

  const take = useRef(choose)
  useEffect(() => {
    take.current = choose
  })

  useEffect(() => {
    if (!searching) return
    let current = true
    const timer = setTimeout(() => {
      ask(client, SearchDocument, { query: text, first: SHOWN }).then(
        ({ search }) => {
          if (!current || !search) return
          setAnswer({ ...search, text })
          const [best] = search.hits
          if (awaited.current === text && best) take.current(best.node)
        },
        (error: Error) => {
          if (!current) return
          setFailed({ text, why: error.message })
          notices.fail(error)
        },
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [client, notices, searching, text])

  useEffect(() => {
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
  }, [session])

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
      <div
        className="search-field"
        onKeyDownCapture={(event) => {
          // Without an arrow key, Enter takes the best hit of what is typed, once its answer is there; the combo box would only close.
          if (event.key !== 'Enter' || !searching || input.current?.getAttribute('aria-activedescendant')) return
          event.preventDefault()
          event.stopPropagation()
          if (answer?.text !== text) awaited.current = text
          else if (hits[0]) choose(hits[0].node)
        }}
      >
        <SearchIcon size={15} aria-hidden="true" />
        <Input ref={input} placeholder={said.search} />
        <kbd>/</kbd>
      </div>
      <Popover className="popover search-hits" offset={6}>
        <ListBox
          renderEmptyState={() => (
            <p className="empty">
              {answer?.text === text
                ? `Nothing in the graph is called “${text}”.`
                : failed?.text === text
                  ? failed.why
                  : 'Searching …'}
            </p>
          )}
        >
          {(hit: { id: string; kind: string; name: string; linkCount: number; matched: string }) => (
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
        {answer && answer.total > 0 && (
          <p className="search-count">
            {hits.length} of {answer.total.toLocaleString('en')}
          </p>
        )}
      </Popover>
    </ComboBox>
  )
}
