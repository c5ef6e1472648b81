import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkId, checkText, LONGEST } from '../../../server/claims/texts.ts'

describe('a text that a source gives', () => {
  it('may be any that can be stored as it is, and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const passes = text.trim() !== '' && !/\p{Cc}/u.test(text)
        if (passes) expect(() => checkText('here', text)).not.toThrow()
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
      }),
    )
    expect(() => checkText('here', 'two\nlines\tand a tab')).not.toThrow()
  })

  it.each<[string, unknown, string]>([
    ['none', ' \n', 'here: it is empty.'],
    ['null', null, 'here: it takes a text, and null is none.'],
    ['a number', 1, 'here: it takes a text, and number is none.'],
    ['too long', 'x'.repeat(1_001), 'here: it has 1,001 characters; at most 1,000 are allowed.'],
    ['half a sign', 'a\ud800b', 'here: it holds half of a sign'],
    ['what divides the parts of a key', 'a\u001fb', 'here: it holds a control character.'],
    ['the end of a text in C', 'a\u0000b', 'here: it holds a control character.'],
  ])('is refused when it is %s', (_, text, words) => {
    expect(() => checkText('here', text)).toThrow(words)
  })

  it('says field, length and limit to programs too', () => {
    expect(() => checkText('here', 'x'.repeat(9), 8)).toThrow(
      expect.objectContaining({ details: { argument: 'here', length: 9, limit: 8 } }),
    )
  })
})

describe('an id that is given', () => {
  it.each<[string, string, string]>([
    ['longer than a key may be made of', 'x'.repeat(LONGEST.id + 1), '201 characters'],
    ['with a blank that nobody sees', 'ttp ', 'blank'],
    ['in another form of Unicode', 'łódź'.normalize('NFD'), 'NFC'],
  ])('is refused %s', (_, id, words) => {
    expect(() => checkId('here', id)).toThrow(words)
  })

  it('may be left out, and may have marks', () => {
    expect(() => checkId('here', undefined)).not.toThrow()
    expect(() => checkId('here', 'łódź'.normalize('NFC'))).not.toThrow()
  })
})
