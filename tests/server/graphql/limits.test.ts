import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { graphql, startApp } from '../../support/app.ts'

/** A server that allows less at once than it does by itself. */

let app: Running
beforeAll(async () => {
  app = await startApp({ maxPageSize: 10, readTimeoutMs: 60_000 })
})
afterAll(() => app.close())

it('says what it allows', async () =>
  expect(await graphql(app.address, '{ limits { maxPageSize } }')).toEqual({ data: { limits: { maxPageSize: 10 } } }))

it.each([
  ['neighbourhood', '{ answer: neighbourhood(ids: ["ttp"]) { list: links { linkId } } }'],
  ['subgraph', '{ answer: subgraph(ids: ["ttp", "pakistan", "afghan-taliban"]) { list: links { linkId } } }'],
  ['everything', '{ answer: everything { list: links { linkId } } }'],
  ['claims', '{ answer: claims { list: edges { cursor } } }'],
  ['figures', '{ answer: figures { list: figures { label } } }'],
  ['statements', '{ answer: statements(holder: "article") { list: statements { position } } }'],
  ['search', '{ answer: search(query: "pakistan") { list: hits { matched } } }'],
  ['thingsOfKind', '{ sample: thingsOfKind(kind: "Event") { answer: subgraph { list: nodes { id } } } }'],
  ['linksOfType', '{ sample: linksOfType(type: "OPERATES_IN") { answer: subgraph { list: links { linkId } } } }'],
])('%s without `first` gives what is allowed', async (_, query) => {
  const { data, errors } = await graphql<Record<'answer' | 'sample', { list: unknown[]; answer: { list: unknown[] } }>>(
    app.address,
    query,
  )
  expect(errors).toBeUndefined()
  const { list } = data?.sample?.answer ?? data!.answer
  expect(list.length).toBeGreaterThan(0)
  expect(list.length).toBeLessThanOrEqual(10)
})

it('documents without `first` too', async () => {
  const { data, errors } = await graphql<{ documents: unknown[] }>(app.address, '{ documents { id } }')
  expect(errors).toBeUndefined()
  expect(data?.documents.length).toBeGreaterThan(0)
})

it('refuses more, by name', async () =>
  expect(await graphql(app.address, '{ everything(first: 11) { total } }')).toMatchObject({
    errors: [{ extensions: { code: 'TOO_LARGE', argument: 'first', max: 10 } }],
  }))
