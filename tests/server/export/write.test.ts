import { expect, it } from 'vitest'
import { FORMATS } from '../../../server/export/formats.ts'
import { writeAnswer } from '../../../server/export/write.ts'
import type { Piece, Summary } from '../../../server/neo4j/console/answer.ts'

const ended = (cut: Summary['cut']): Piece => ({
  summary: { rows: 1, complete: cut === null, cut, elapsedMs: 1, plan: null, notices: [] },
})
async function* answer(...pieces: Piece[]) {
  yield* pieces
}
const write = async (pieces: AsyncIterable<Piece>) => {
  const texts: string[] = []
  await writeAnswer(pieces, FORMATS.json.writer(), async (text) => void texts.push(text), 5_000)
  return texts
}

it('each piece is handed on as it comes', async () => {
  const texts = await write(answer({ columns: ['a'] }, { rows: [[1]] }, { rows: [[null], ['x']] }, ended(null)))
  expect(texts).toHaveLength(4)
  expect(JSON.parse(texts.join(''))).toEqual({ columns: ['a'], rows: [{ a: 1 }, { a: null }, { a: 'x' }] })
})

it('one that has all that the statement itself asks for does', async () => {
  const texts = await write(answer({ columns: ['a'] }, { rows: [[1]] }, ended({ by: 'first', limit: 1 })))
  expect(JSON.parse(texts.join(''))).toEqual({ columns: ['a'], rows: [{ a: 1 }] })
})

it('an answer that was cut does not end in good order', async () => {
  await expect(write(answer({ columns: ['a'] }, ended({ by: 'bytes', limit: 5_000 })))).rejects.toMatchObject({
    code: 'TOO_LARGE',
    message: 'The export has more than 5,000 bytes (SIGHTLINE_EXPORT_BYTES).',
  })
})
