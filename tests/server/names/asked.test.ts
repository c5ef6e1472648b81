import { describe, expect, it } from 'vitest'
import { askedFor } from '../../../server/names/asked.ts'

describe('what is typed', () => {
  it('has its key, and the key of what tells something', () =>
    expect(askedFor(' The Taliban ')).toMatchObject({
      typed: ' The Taliban ',
      text: 'the taliban',
      keys: ['the taliban', 'taliban'],
      words: ['taliban'],
    }))
  it('keeps words that tell nothing where there are no others', () =>
    expect(askedFor('The Who')).toMatchObject({ keys: ['the who'], words: ['the', 'who'] }))
  it('of another script may be meant in Latin letters', () =>
    expect(askedFor('طالبان')?.also).toEqual(['talban', 'l:tlbn', 'x:tlbn']))
  it('resembles names where it has letters, and never other figures', () => {
    expect(askedFor('pakstan')?.near).toContain('searchKeys:pakstan~2')
    expect(askedFor('1,100')?.near).toBeNull()
    expect(askedFor('1,100 deaths')?.near).not.toContain('1100~')
  })
  it('in Latin letters resembles what sounds alike, a short word only among others', () => {
    expect(askedFor('Nur Wali Mahsud')?.near).toContain('searchAlso:l\\:nr')
    expect(askedFor('Nur')?.near).not.toContain('searchAlso')
    expect(askedFor('Mahsud')?.near).toContain('searchAlso:l\\:msd')
  })
  it('that is the mark of an entry of the index does not ask for all that have it', () => {
    for (const typed of ['=', 'l', 'x', 'l:']) expect(askedFor(typed)?.lucene ?? '').not.toMatch(/searchAlso:\S*\*/)
  })
  it('of hundreds of words asks for some of them, and for all as a whole', () => {
    const asked = askedFor(Array.from({ length: 300 }, (_, at) => `w${at}`).join(' '))
    expect(asked?.words).toHaveLength(24)
    expect(asked?.keys[0]?.split(' ')).toHaveLength(300)
  })
  it('is nothing where nothing is to be seen', () => expect(askedFor(' \u200B')).toBeNull())
})
