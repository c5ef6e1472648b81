import { expect, it } from 'vitest'
import { atMost, maxPageSize } from '../../../client/api/limits.ts'
import { clientOf, failed, graphOf } from './sent.ts'

it('is what the server says, asked once', async () => {
  const { client, asked } = clientOf(graphOf([], 100))
  expect(await maxPageSize(client)).toBe(100)
  expect(await atMost(client, 120)).toBe(100)
  expect(await atMost(client, 12)).toBe(12)
  expect(asked()).toHaveLength(1)
})

it('is an error while the server cannot say it, and is asked again', async () => {
  let away = true
  const { client } = clientOf({
    Limits: () => (away ? failed('DATABASE_UNAVAILABLE', 'It is starting.') : { data: { limits: { maxPageSize: 9 } } }),
  })
  await expect(maxPageSize(client)).rejects.toThrow('It is starting.')
  away = false
  expect(await maxPageSize(client)).toBe(9)
})
