import { expect, it } from 'vitest'
import { thing } from '../make.ts'
import { createSession } from '../../../client/state/store.ts'

it('an operation that is opened leads to the GraphQL room; the same one again is asked for anew', () => {
  const session = createSession()
  const draft = { query: '{ overview { things } }' }
  session.getState().actions.openGraphql(draft)
  const { room, draft: first } = session.getState()
  expect([room, first]).toEqual(['graphql', draft])
  session.getState().actions.enter('cypher')
  session.getState().actions.openGraphql(draft)
  expect(session.getState().room).toBe('graphql')
  expect(session.getState().draft).not.toBe(first)
})

it('what an undo takes off the canvas is selected no more', () => {
  const { getState } = createSession()
  const { actions } = getState()
  actions.show('Open', { nodes: [thing('a')], links: [] })
  actions.add('Add b', { nodes: [thing('b')], links: [] })
  actions.selectNodes(['a', 'b'])
  actions.undo()
  expect(getState().selection.nodes).toEqual(['a'])
})
