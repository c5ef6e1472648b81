import { expect, it } from 'vitest'
import type { Word } from '../../../server/graph/reader.ts'
import { openWords } from '../../../server/graph/words.ts'

/** The words that a request may name. */

const kind = (name: string): Word => ({ section: 'kind', name })

function wordsOf(...answers: (Word[] | Error)[]) {
  let asked = 0
  const words = openWords(async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? []
    if (answer instanceof Error) throw answer
    return answer
  })
  return { words, asked: () => asked }
}

it('are read once for all that are known, and not at all for none', async () => {
  const { words, asked } = wordsOf([kind('Film'), kind('Studio')])
  await words.check('kind', 'kinds', null)
  await words.check('kind', 'kinds', [])
  expect(asked()).toBe(0)
  await words.check('kind', 'kinds', ['Film'])
  await words.check('kind', 'kinds', ['Studio', 'Film'])
  expect(asked()).toBe(1)
})

it('are read again for one that is unknown: the graph may have grown', async () => {
  const { words, asked } = wordsOf([], [kind('Film')])
  await words.check('kind', 'kinds', ['Film'])
  expect(asked()).toBe(2)
})

it('are told apart by what they name, and named where one is not there', async () => {
  const { words } = wordsOf([kind('Studio'), kind('Film'), { section: 'linkType', name: 'MADE' }])
  await expect(words.check('linkType', 'only', ['Film', 'MADE'])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'only: Film is not in the graph. Allowed: MADE.',
  })
  await expect(words.check('kind', 'filter.kinds', ['Country'])).rejects.toMatchObject({
    details: { argument: 'filter.kinds', unknown: ['Country'], allowed: ['Film', 'Studio'] },
  })
})

it('are read anew when reading failed', async () => {
  const { words } = wordsOf(new Error('down'), [kind('Film')])
  await expect(words.check('kind', 'kinds', ['Film'])).rejects.toThrow('down')
  await words.check('kind', 'kinds', ['Film'])
})
