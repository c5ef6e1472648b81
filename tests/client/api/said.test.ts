import { expect, it } from 'vitest'
import { asTheyAre, learn } from '../../../client/api/said.ts'
import type { Said } from '../../../client/state/fragments.ts'
import { openLens } from '../../../client/state/lens.ts'
import { createSession } from '../../../client/state/store.ts'
import { link, said, stance } from '../make.ts'
import { clientOf, failed } from './sent.ts'

/** A server that knows what is said of these links, and takes so many ids at once. */
const serverOf = (known: readonly Said[], maxPageSize: number) =>
  clientOf({
    Limits: () => ({ data: { limits: { maxPageSize } } }),
    Said: ({ links }: { links: string[] }) =>
      links.length > maxPageSize
        ? failed('TOO_LARGE', 'links: too many.')
        : { data: { said: known.filter(({ id }) => links.includes(id)) } },
  })

const graded = { ...openLens, minSourceGrade: 'C' as const }

it('is asked once for each link, no more at a time than the server takes; of those it has nothing of nothing is said', async () => {
  const session = createSession()
  const { client, asked } = serverOf([{ ...said(), id: 'a' }], 2)
  await learn(client, session, ['a', 'b', 'c'])
  await learn(client, session, ['c', 'a'])
  expect(asked().flatMap(({ variables }) => (variables.links ? [variables.links] : []))).toEqual([['a', 'b'], ['c']])
  expect([...session.getState().said].map(([id, known]) => [id, known?.id])).toEqual([
    ['a', 'a'],
    ['b', undefined],
    ['c', undefined],
  ])
})

it('links that came under a lens that chooses among stances are kept as they are without it', async () => {
  const session = createSession()
  const whole = { ...said(stance('ACCUSES'), stance('DENIES')), status: 'CONTESTED' as const, affirmed: 1, denied: 1 }
  const { client, asked } = serverOf([whole], 100)
  const under = link('x', 'y', { status: 'ACCUSED', affirmed: 1, denied: 0 })
  expect(await asTheyAre(client, session, graded, [under])).toMatchObject([
    { id: under.id, status: 'CONTESTED', affirmed: 1, denied: 1, type: 'SUPPORTS' },
  ])
  const before = asked().length
  expect(await asTheyAre(client, session, openLens, [under])).toEqual([under])
  expect(asked()).toHaveLength(before)
})

it('nothing is learned from a server that fails', async () => {
  const session = createSession()
  const { client } = clientOf({
    Limits: () => ({ data: { limits: { maxPageSize: 9 } } }),
    Said: () => failed('DATABASE_ERROR', 'It failed.'),
  })
  await expect(learn(client, session, ['a'])).rejects.toThrow('It failed.')
  expect(session.getState().said.size).toBe(0)
})
