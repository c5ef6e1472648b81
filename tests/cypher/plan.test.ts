import { expect, it } from 'vitest'
import { useAsked } from '../support/ask.ts'

/** What is only planned: all that is said of it at its own days is (docs/model.md). */

const { ask } = useAsked()

it.each([
  ['elections-as-first-due', 'REPLACED'],
  ['elections-as-rescheduled', 'DUE'],
  ['pakistani-elections', 'DUE'],
  ['expulsion-deadline', 'DUE'],
  ['exclusion-of-imran-khan', 'DUE'],
  // Decided on one of its own days.
  ['expulsion-of-afghans', null],
  ['mastung-attack', null],
  ['war-on-isis-k', null],
])('%s is %s', async (id, plan) => {
  const { entity } = await ask('query ($id: ID!) { entity(id: $id) { when { plan } } }', { id })
  expect(entity.when.plan).toBe(plan)
})
