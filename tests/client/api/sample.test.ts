import { expect, it } from 'vitest'
import { bringKind, bringType } from '../../../client/api/sample.ts'
import { createSession } from '../../../client/state/store.ts'
import { link, thing } from '../make.ts'
import { clientOf, graphOf } from './sent.ts'

const LINKS = [link('a', 'b'), link('b', 'x')]
const sample = { nodes: [thing('a'), thing('b')], links: [LINKS[0]], truncated: false, total: 1 }
const answers = {
  ...graphOf(LINKS, 2),
  OfKind: () => ({ data: { thingsOfKind: { total: 40, subgraph: sample } } }),
  OfType: () => ({ data: { linksOfType: { total: 9, subgraph: sample } } }),
}
const linksIn = (session: ReturnType<typeof createSession>) =>
  Object.keys(session.getState().canvas.present.links).sort()

it('some things of a kind come with the links among them, and how many there are', async () => {
  const session = createSession()
  const { client, asked } = clientOf(answers)
  expect(await bringKind(client, session, 'ArmedGroup', 'Add some')).toEqual({
    shown: 2,
    total: 40,
    there: 2,
    whole: true,
  })
  expect(linksIn(session)).toEqual(['a.supports.b'])
  expect(asked().map(({ operationName }) => operationName)).toEqual(['OfKind'])
})

it('and with those to what is on the canvas, though the server takes fewer at once', async () => {
  const session = createSession()
  session.getState().actions.show('Begin', { nodes: [thing('x')], links: [] })
  await bringKind(clientOf(answers).client, session, 'ArmedGroup', 'Add some')
  expect(linksIn(session)).toEqual(['a.supports.b', 'b.supports.x'])
  expect(session.getState().camera).toEqual({ kind: 'fit' })
})

it('some links of a type come with their ends, and how many there are', async () => {
  const session = createSession()
  expect(await bringType(clientOf(answers).client, session, 'SUPPORTS', 'Add some')).toEqual({
    shown: 1,
    total: 9,
    there: 1,
    whole: true,
  })
  expect(Object.keys(session.getState().canvas.present.nodes).sort()).toEqual(['a', 'b'])
})
