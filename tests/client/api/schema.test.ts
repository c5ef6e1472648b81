import { expect, it } from 'vitest'
import { maxPageSize } from '../../../client/api/limits.ts'
import { readSchema } from '../../../client/api/schema.ts'
import { clientOf, graphOf } from './sent.ts'

const overview = {
  model: 'ANY',
  database: 'db-1',
  nodes: 3,
  links: 2,
  kinds: [
    { name: 'Person', count: 3 },
    { name: 'Gone', count: 0 },
  ],
  linkTypes: [{ name: 'KNOWS', count: 2 }],
}
const answers = { ...graphOf([], 50), Schema: () => ({ data: { overview } }) }

it('is what is in the database, without what has none', async () =>
  expect(await readSchema(clientOf(answers).client)).toMatchObject({
    database: 'db-1',
    things: 3,
    links: 2,
    kinds: [{ name: 'Person', count: 3 }],
    types: [{ name: 'KNOWS', count: 2 }],
  }))

it('comes with what the server allows: nobody asks for that again', async () => {
  const { client, asked } = clientOf(answers)
  await readSchema(client)
  expect(await maxPageSize(client)).toBe(50)
  expect(
    asked()
      .map(({ operationName }) => operationName)
      .sort(),
  ).toEqual(['Limits', 'Schema'])
})
