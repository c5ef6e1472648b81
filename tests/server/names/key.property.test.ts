import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../server/names/key.ts'
import { RUNS } from '../../support/runs.ts'

/** What is true of the key of every name, in any script. */

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
const always = (rule: (text: string) => void) =>
  fc.assert(
    fc.property(anyText, (text) => void rule(text)),
    RUNS,
  )

describe('a key', () => {
  it('is the key of itself', () => always((text) => expect(keyOf(keyOf(text))).toBe(keyOf(text))))
  it('has one space between words, and none around them', () =>
    always((text) => expect(keyOf(text)).toBe(keyOf(text).split(/\s+/).filter(Boolean).join(' '))))
  it('is the same however the letters are composed', () =>
    always((text) => {
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(keyOf(text.normalize(form))).toBe(keyOf(text))
    }))
  it('is the same with more space around the name', () =>
    always((text) => expect(keyOf(`  ${text}\n`)).toBe(keyOf(text))))
  it('is there wherever something is to be seen', () =>
    always((text) => expect(keyOf(text) === '').toBe(!/[^\p{C}\s]|\p{Co}|\p{Cn}/u.test(text.normalize('NFKC')))))
})
