import { useEffect, useRef, useState } from 'react'
import { useClient, type Client } from 'urql'
import { ask } from '../../api/ask.ts'
import { atMost } from '../../api/limits.ts'
import type { SearchQuery } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useBring } from '../../session/bring.ts'
import { useNotices } from '../../session/notices.tsx'
import { useName } from '../../session/perspectives.tsx'
import { useActions } from '../../session/session.tsx'
import { useTools } from '../../shell/context.tsx'
import { isNarrow } from '../../shell/narrow.ts'
import { HOME } from '../../state/store.ts'

const SearchDocument = graphql(`
  query Search($query: String!, $first: Int!) {
    search(query: $query, first: $first) {
      total
      totalIsExact
      notSearched
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
export type Found = Answer['hits'][number]['node']

const SHOWN = 12
/** Short enough to feel instant, long enough not to ask at every letter. */
const PAUSE_MS = 120

/** Brings a thing to the canvas and goes there; where the details wait to be asked for, this asks for them, as a thing does that is picked. */
export function useBringHit() {
  const bring = useBring()
  const { open } = useTools()
  const { enter } = useActions()
  const name = useName()
  return (node: Found) => {
    bring([node.id], `Add ${name(node)}`, () => {
      enter(HOME)
      if (isNarrow()) open('inspect')
    })
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus()
  }
}

/**
 * The answer to what is typed, as far as there is one, with the text that it answers.
 * @param text an empty one is not asked for
 * @param take gets the best hit when `awaitFirst` was called before the answer came
 */
export function useAnswer(text: string, take: (node: Found) => void) {
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
      // What was found for another word is no answer to this one.
      setAnswer(null)
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
