import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSession } from '../../../client/state/store.ts'
import { noFilters } from '../../../client/state/filters.ts'
import { RUNS } from '../../support/runs.ts'
import { thing } from '../make.ts'

function opened(ids: readonly string[] = ['a']) {
  const { getState } = createSession()
  getState().actions.show('Open', { nodes: ids.map((id) => thing(id)), links: [] })
  return { getState, actions: getState().actions, labels: () => getState().canvas.past.map(({ label }) => label) }
}

describe('filters are steps of undo', () => {
  it('each with what it was about, in one order with what is done to the canvas', () => {
    const { getState, actions, labels } = opened()
    actions.setFilters({ hiddenKinds: new Set(['Event']) })
    actions.move('Move a', { a: { x: 1, y: 1 } })
    actions.setFilters({ minSourceGrade: 'B' })
    expect(labels()).toEqual(['Filter kinds', 'Move a', 'Filter sources'])
    actions.undo()
    actions.undo()
    expect(getState()).toMatchObject({ filters: { minSourceGrade: null, hiddenKinds: new Set(['Event']) } })
    expect(getState().canvas.present.positions).toEqual({})
    actions.undo()
    expect(getState().filters).toEqual(noFilters)
  })

  it('each choice of a period is one, and what is typed in one go goes on with it; what was undone before is gone then', () => {
    const { getState, actions, labels } = opened()
    actions.setFilters({ hiddenTypes: new Set(['FUNDS']) })
    actions.setFilters({ from: '2022-01-01' })
    actions.setFilters({ from: '2023-01-01' }, true)
    expect(labels()).toEqual(['Filter link types', 'Filter by time'])
    actions.setFilters({ to: '2023-12-31' })
    actions.setFilters({ from: '2021-01-01', to: '2021-12-31' })
    actions.setFilters({ undated: 'EXCLUDE' })
    actions.setFilters({ undated: 'EXCLUDE' })
    expect(labels()).toEqual(['Filter link types', ...Array<string>(4).fill('Filter by time')])
    actions.undo()
    actions.undo()
    expect(getState().filters).toMatchObject({ from: '2023-01-01', to: '2023-12-31', undated: 'INCLUDE' })
    actions.setFilters({ to: '2024-12-31' }, true)
    expect(getState().canvas.future).toEqual([])
    actions.undo()
    expect(getState().filters).toMatchObject({ from: '2023-01-01', to: null })
    actions.undo()
    expect(getState().filters).toMatchObject({ from: null, to: null })
    actions.setFilters({ from: '2023-01-01' }, true)
    expect(labels()).toEqual(['Filter link types', 'Filter by time'])
  })

  it('to hide nothing when nothing is hidden is none; what an address or a perspective hides is none either', () => {
    const { getState, actions, labels } = opened()
    actions.resetFilters()
    actions.settleFilters({ hiddenKinds: new Set(['Event']) })
    expect(labels()).toEqual([])
    actions.resetFilters()
    expect([labels(), getState().filters]).toEqual([['Hide nothing'], noFilters])
    actions.setFilters({ hiddenKinds: new Set() })
    expect(labels()).toEqual(['Hide nothing', 'Filter kinds'])
    actions.resetFilters()
    expect(labels()).toHaveLength(2)
  })
})

it('what the last step brought is new until the next one', () => {
  const { getState, actions } = opened(['a', 'd'])
  const arrived = () => [...getState().arrived]
  expect(arrived()).toEqual([])
  actions.add('Expand a', { nodes: [thing('a'), thing('b'), thing('c')], links: [] })
  expect(arrived()).toEqual(['b', 'c'])
  actions.settle({ b: { x: 1, y: 1 } })
  actions.selectNodes(['b'])
  expect(arrived()).toEqual(['b', 'c'])
  actions.move('Move b', { b: { x: 2, y: 2 } })
  expect(arrived()).toEqual([])
  actions.show('Open another', { nodes: [thing('x')], links: [] })
  expect(arrived()).toEqual([])
})

it('what is new is marked only where no more than half of all things are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (there, more) => {
      const ids = Array.from({ length: there + more }, (_, at) => `t${at}`)
      const { getState, actions } = opened(ids.slice(0, there))
      actions.add('Show all', { nodes: ids.map((id) => thing(id)), links: [] })
      expect([...getState().arrived]).toEqual(more <= there ? ids.slice(there) : [])
    }),
    RUNS,
  )
})
