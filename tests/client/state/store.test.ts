import { expect, it } from 'vitest'
import { link, thing } from '../make.ts'
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

it('a chain stays with what was selected by it, as far as it is on the canvas, until something comes or is chosen', () => {
  const { getState } = createSession()
  const { actions } = getState()
  const chain = link('a', 'b')
  actions.show('Open', { nodes: [thing('a'), thing('b')], links: [chain] })
  actions.selectNodes(['a', 'b'], [chain.id])
  expect(getState().selection.chain).toEqual([chain.id])
  actions.add('Add c', { nodes: [thing('c')], links: [] })
  expect(getState().selection).toEqual({ nodes: ['a', 'b'], link: null, bundle: null })
  actions.selectNodes(['a', 'b'], [chain.id])
  actions.removeLinks('Remove', [chain.id])
  actions.selectNodes(['a', 'b'], [chain.id, 'gone'])
  actions.undo()
  expect(getState().selection.chain).toEqual([chain.id])
  actions.selectNodes(['a'])
  expect(getState().selection.chain).toBeUndefined()
})
