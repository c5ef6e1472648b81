import { allOf, anyOf, inARow, startsWith } from '../names/lucene.ts'
import { tellingWords, type Asked } from '../names/asked.ts'
import type { SearchQuestion } from './reader.ts'
import type { Node, SearchResult } from './schema-types.ts'
import type { FulltextIndex } from './which.ts'

/** What both readers have in common when things are searched. */

/** How long nodes are read that no index covers. */
export const SEARCH_MS = 1_500

/** So many hits are counted, by somebody who wants to know, or to find those of some kinds among them; and ranked. */
const COUNTED = 10_000
const RANKED = 1_000

/** How many hits are looked at in an index. */
export const mostFor = ({ counted, kinds }: SearchQuestion): number => (counted || kinds ? COUNTED : RANKED)

/** More words than any text needs. */
const MOST_WORDS = 24

/**
 * What is typed, for indexes that somebody else made: each word as the index itself cuts it, or as letters and digits alone, to which more may follow.
 * Parameters of `any/search`.
 */
export function inIndexes({ typed, text }: Asked, indexes: readonly FulltextIndex[]) {
  const telling = tellingWords(text.split(/\s+/).flatMap((word) => withoutSigns(word) || []))
  const words = telling.slice(0, MOST_WORDS)
  const covered: Record<string, string[]> = {}
  for (const { labels, properties } of indexes)
    for (const label of labels) covered[label] = [...(covered[label] ?? []), ...properties]
  const lucene = anyOf([`${inARow(text)}^8`, allOf(words.map(wordInIndex))])
  return {
    asked: { typed, texts: [...new Set([text, telling.join(' ')])], words, lucene },
    indexes: indexes.map(({ name }) => name),
    covered,
  }
}

/** `Kovács,` → `kovács`; what is nothing but signs stays. */
const withoutSigns = (word: string): string =>
  word.replaceAll(/^[^\p{L}\p{N}]+(?=.*[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[^\p{L}\p{N}\p{M}]+$/gu, '')

function wordInIndex(word: string): string {
  const parts = word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return anyOf([`${inARow(word)}^4`, ...(parts.length > 0 ? [allOf(parts.map(startsWith))] : [])])
}

interface Hit<Thing> {
  /** Null in the row that only says how much was looked through. */
  item: Thing | null
  matched: string | null
  score: number | null
  total: number
  totalIsExact: boolean
  unseen?: number
}

/** Rows of a search, best first. */
export function toHits<Thing>(rows: readonly Hit<Thing>[], toNode: (thing: Thing) => Node): SearchResult {
  const hits = rows.flatMap(({ item, matched, score }) =>
    item === null ? [] : [{ node: toNode(item), matched: matched ?? '', score: score ?? 0 }],
  )
  const { total = 0, totalIsExact = true, unseen = 0 } = rows[0] ?? {}
  return { hits, total, totalIsExact, notSearched: unseen, truncated: hits.length < total || !totalIsExact }
}
