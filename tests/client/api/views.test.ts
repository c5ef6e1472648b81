import { expect, it } from 'vitest'
import { openEverything, openView } from '../../../client/api/views.ts'
import { createSession } from '../../../client/state/store.ts'
import { link, thing } from '../make.ts'
import { clientOf } from './sent.ts'

const subgraph = { nodes: [thing('a'), thing('b')], links: [link('a', 'b')], truncated: false, total: 1, things: 2 }

it('a view opens with each thing where it was placed', async () => {
  const session = createSession()
  const positions = [
    { thingId: 'a', x: 10, y: 20 },
    { thingId: 'b', x: 30, y: 40 },
  ]
  const { client, asked } = clientOf({ View: () => ({ data: { view: { title: 'First', subgraph, positions } } }) })
  await openView(client, session, 'first')
  expect(session.getState().canvas.present.positions).toEqual({ a: { x: 10, y: 20 }, b: { x: 30, y: 40 } })
  expect(asked()[0]?.variables).toEqual({ id: 'first' })
})

it('everything is shown, and what was cut is told', async () => {
  const session = createSession()
  const answering = (everything: object) => clientOf({ Everything: () => ({ data: { everything } }) }).client
  expect(await openEverything(answering(subgraph), session)).toBeNull()
  expect(Object.keys(session.getState().canvas.present.nodes)).toEqual(['a', 'b'])
  expect(await openEverything(answering({ ...subgraph, truncated: true, total: 213, things: 119 }), session)).toBe(
    'Shown are 1 of 213 links and 2 of 119 things.',
  )
  expect(await openEverything(answering({ ...subgraph, things: 5 }), session)).toBe(
    'Shown are 1 of 1 links and 2 of 5 things.',
  )
})
