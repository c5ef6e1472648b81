import { describe, expect, it } from 'vitest'
import { bestWith, hasWords, wordsOf } from '../../../client/format/find.ts'

describe('words in a text', () => {
  const has = (text: string, find: string) => hasWords(text, wordsOf(find))

  it.each([
    ['in any case and order', 'Pakistan accuses the Taliban', 'TALIBAN pakistan'],
    ['with accents or without', 'Ḥaqqānī', 'haqqani'],
    ['without accents or with', 'haqqani', 'Ḥaqqānī'],
    ['figures with commas or without', 'around 1,100 deaths', '1100'],
    ['figures typed with commas', 'around 1100 deaths', '1,100'],
    ['fractions', 'nearly 1.7 million', '1.7'],
    ['words with apostrophes', 'Sana’a', "sana'a"],
    ['signs typed beside words', 'planned', '“Planned”'],
    ['what stands inside of a word', 'ISIS-K', 'sis'],
  ])('%s', (_, text, find) => expect(has(text, find)).toBe(true))
  it('all of them', () => expect(has('Pakistan denies it', 'pakistan accuses')).toBe(false))
  it('no words are everywhere', () => expect(has('anything', ' – ')).toBe(true))
})

it('the best have the words where they weigh most', () => {
  const all = [
    ['b', 'gains of killing'],
    ['killing', 'b'],
    ['c', 'd'],
  ]
  expect(bestWith(all, wordsOf('kill'), (each) => each)).toEqual([all[1], all[0]])
})
