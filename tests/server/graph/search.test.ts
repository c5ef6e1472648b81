import { describe, expect, it } from 'vitest'
import { inIndexes, toHits } from '../../../server/graph/search.ts'
import { askedFor } from '../../../server/names/asked.ts'
import type { Node } from '../../../server/graph/schema-types.ts'

/** What a search asks somebody else's indexes, and what it says of its answer. */

const node = { id: 'a' } as Node
const hit = { item: 'a', matched: 'A', score: 3, total: 5, totalIsExact: true }

describe('words for indexes that somebody else made', () => {
  const asked = (text: string) => {
    const typed = askedFor(text)
    if (!typed) throw new Error('nothing is asked')
    return inIndexes(typed, []).asked
  }
  it('are cut as the index cuts them, or where letters end', () =>
    expect(asked('foo_bar-Baz').lucene).toBe('("foo_bar-baz"^8 OR ("foo_bar-baz"^4 OR (foo* AND bar* AND baz*)))'))
  it('are all to be there, but those that tell nothing', () => {
    expect(asked('The Films')).toMatchObject({ texts: ['the films', 'films'], words: ['films'] })
    expect(asked('Kovács, (Anna)').words).toEqual(['kovács', 'anna'])
    expect(asked('one two').lucene).toContain(' AND ')
  })
  it('may be signs alone', () => expect(asked('!!!').lucene).toBe('("!!!"^8 OR "!!!"^4)'))
})

describe('an answer', () => {
  it('says how many, and whether more', () => {
    expect(toHits([hit], () => node)).toMatchObject({ total: 5, totalIsExact: true, truncated: true, notSearched: 0 })
    expect(toHits([{ ...hit, total: 1 }], () => node)).toMatchObject({ truncated: false })
    expect(toHits([{ ...hit, total: 1, totalIsExact: false }], () => node)).toMatchObject({ truncated: true })
  })
  it('without a hit says what was not looked through', () =>
    expect(
      toHits([{ item: null, matched: null, score: null, total: 0, totalIsExact: false, unseen: 9 }], () => node),
    ).toEqual({
      hits: [],
      total: 0,
      totalIsExact: false,
      notSearched: 9,
      truncated: true,
    }))
  it('of no rows is nothing', () =>
    expect(toHits([], () => node)).toEqual({
      hits: [],
      total: 0,
      totalIsExact: true,
      notSearched: 0,
      truncated: false,
    }))
})
