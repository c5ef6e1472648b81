import { describe, expect, it } from 'vitest'
import { tellingWords } from '../../../server/names/asked.ts'
import { keyOf } from '../../../server/names/key.ts'
import { across, alsoOf, framesFor } from '../../../server/names/roman.ts'

describe('names across scripts', () => {
  const words = (name: string) => keyOf(name).split(' ')
  /** Whether each word that is typed stands, by its frame, for a word of the name. */
  const meets = (typed: string, name: string) => {
    const held = words(name).flatMap(alsoOf)
    return tellingWords(words(typed)).every((word) => framesFor(across(word)).some((frame) => held.includes(frame)))
  }

  it.each([
    ['Arabic', 'حقاني', 'Haqqani'],
    ['Arabic with its article', 'القاعدة', 'Qaeda'],
    ['Arabic', 'داعش', 'Daesh'],
    ['Pashto', 'طالبان', 'Taliban'],
    ['Pashto', 'نور ولي محسود', 'Noor Wali Mehsud'],
    ['Pashto', 'اخوندزاده', 'Akhundzada'],
    ['Urdu', 'تحریک طالبان پاکستان', 'Tehrik-i-Taliban Pakistan'],
    ['Urdu', 'پشاور', 'Peshawar'],
    ['Cyrillic', 'Хаккани', 'Haqqani'],
    ['Cyrillic', 'Москва', 'Moscow'],
    ['Cyrillic', 'Афганистан', 'Afghanistan'],
  ])('%s: %s and %s, both ways', (_, other, latin) => {
    expect(meets(other, latin)).toBe(true)
    expect(meets(latin, other)).toBe(true)
  })
  it('two scripts, neither of them Latin', () => expect(meets('طالبان', 'Талибан')).toBe(true))
  it('but not two names in Latin letters, which one can type', () => expect(meets('Tulbin', 'Taliban')).toBe(false))
  it.each([
    ['Kabul', 'قندهار'],
    ['Punjab', 'طالبان'],
    ['Lahore', 'پشاور'],
  ])('nor %s and %s', (latin, other) => expect(meets(latin, other)).toBe(false))
  it('figures have no frame', () => expect(across('1100')).toEqual({ latin: true, roman: null, frame: null }))
  it('signs that stand for words are transliterated alone', () => expect(alsoOf('国')).toEqual(['guo']))
})
