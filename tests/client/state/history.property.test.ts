import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSession, type Actions } from '../../../client/state/store.ts'
import { RUNS } from '../../support/runs.ts'
import { link, thing } from '../make.ts'

/** Undo over anything that a hand can do to the canvas, in any order. */

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', '__proto__')
const ids = fc.uniqueArray(id, { maxLength: 4 })
const subgraph = fc.tuple(ids, fc.array(fc.tuple(id, id), { maxLength: 4 })).map(([nodes, pairs]) => ({
  nodes: [...new Set([...nodes, ...pairs.flat()])].map((each) => thing(each)),
  links: pairs.map(([from, to]) => link(from, to)),
}))
const points = fc.dictionary(id, fc.record({ x: fc.integer(), y: fc.integer() }), { maxKeys: 4 })

type Deed = (actions: Actions) => void
const deed: fc.Arbitrary<Deed> = fc.oneof(
  subgraph.map(
    (part): Deed =>
      (actions) =>
        actions.add('Add', part),
  ),
  fc.tuple(subgraph, id).map(
    ([part, origin]): Deed =>
      (actions) =>
        actions.add('Expand', part, origin),
  ),
  fc.tuple(subgraph, points).map(
    ([part, at]): Deed =>
      (actions) =>
        actions.show('Open', part, at),
  ),
  id.map(
    (origin): Deed =>
      (actions) =>
        actions.collapse('Collapse', origin),
  ),
  ids.map(
    (gone): Deed =>
      (actions) =>
        actions.remove('Remove', gone),
  ),
  points.map(
    (at): Deed =>
      (actions) =>
        actions.move('Move', at),
  ),
  fc.constant<Deed>((actions) => actions.clear()),
)

it('as many steps back as were done bring back what was there, and as many forward what came of it', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const { getState } = createSession()
      const { actions } = getState()
      actions.show('Open', { nodes: [thing('a')], links: [] })
      const before = getState().canvas.present
      for (const each of deeds) each(actions)
      const after = getState().canvas.present
      const steps = getState().canvas.past.length
      const labels = getState().canvas.past.map((step) => step.label)
      for (let step = 0; step < steps; step++) actions.undo()
      expect(getState().canvas.present).toBe(before)
      expect(getState().canvas.future.map((step) => step.label)).toEqual(labels)
      for (let step = 0; step < steps; step++) actions.redo()
      expect(getState().canvas.present).toBe(after)
    }),
    RUNS,
  )
})

it('no link is there without both its ends, and no place without its thing', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const { getState } = createSession()
      for (const each of deeds) each(getState().actions)
      const { nodes, links, positions } = getState().canvas.present
      const there = new Set(Object.keys(nodes))
      for (const { source, target } of Object.values(links))
        expect([...there]).toEqual(expect.arrayContaining([source, target]))
      for (const placed of Object.keys(positions)) expect(there).toContain(placed)
    }),
    RUNS,
  )
})
