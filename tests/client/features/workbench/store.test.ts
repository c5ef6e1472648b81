import { describe, expect, it } from 'vitest'
import { createWorkbench, isRunning, outcomeOf } from '../../../../client/features/workbench/store.ts'
import type { Keep } from '../../../../client/state/keep.ts'
import { parametersFor } from '../../../../client/state/statements.ts'

const memory = (kept?: string): Keep & { text: string | null } => ({
  text: kept ?? null,
  getItem() {
    return this.text
  },
  setItem(_, value) {
    this.text = value
  },
})

const past = (statement: string, at = 1) => ({
  statement,
  parameters: {},
  at,
  rows: 1,
  elapsedMs: 5,
  state: 'done' as const,
})

describe('the workbench', () => {
  it('begins with an example, and with what was kept the next time', () => {
    const keep = memory()
    const first = createWorkbench(keep)
    expect(first.getState().tabs).toHaveLength(1)
    const id = first.getState().actions.open({ text: 'RETURN $a' })
    first.getState().actions.setParameter(id, 'a', { input: 'integer', text: '3' })
    first.getState().actions.remember(past('RETURN 1'))
    const { tabs, active, history, outcomes } = createWorkbench(keep).getState()
    expect(tabs.map((tab) => tab.title)).toEqual(['Statement 1', 'Statement 2'])
    expect(active).toBe(id)
    expect(parametersFor(tabs[1]!)).toEqual({ a: { input: 'integer', text: '3' } })
    expect(history.map(({ statement }) => statement)).toEqual(['RETURN 1'])
    // Answers belong to the sitting.
    expect(outcomes).toEqual({})
  })

  it.each(['{', '{"tabs": []}', '{"tabs": [{"text": 5}]}', 'null'])(
    'what was kept as %s and cannot be read is passed over',
    (kept) => expect(createWorkbench(memory(kept)).getState().tabs).toHaveLength(1),
  )

  it('a store that is full loses nothing of the page', () => {
    const { actions } = createWorkbench({
      getItem: () => null,
      setItem: () => {
        throw new Error('full')
      },
    }).getState()
    expect(() => actions.open({ text: 'RETURN 1' })).not.toThrow()
  })

  it('closing the last tab leaves an empty one; an answer for a closed tab goes nowhere', () => {
    const store = createWorkbench(memory())
    const [only] = store.getState().tabs
    store.getState().actions.close(only!.id)
    expect(store.getState().tabs).toMatchObject([{ text: '' }])
    store.getState().actions.setOutcome(only!.id, { state: 'done' })
    expect(store.getState().outcomes).toEqual({})
  })

  it('the same statement again moves to the top of the history instead of standing twice', () => {
    const store = createWorkbench(memory())
    for (const [index, statement] of ['A', 'B', 'A'].entries())
      store.getState().actions.remember(past(statement, index))
    expect(store.getState().history.map(({ statement }) => statement)).toEqual(['A', 'B'])
  })

  it('a parameter that leaves the text and comes back has kept its value', () => {
    const tab = { text: 'RETURN 1', parameters: { a: { input: 'text' as const, text: 'kept' } } }
    expect(parametersFor(tab)).toEqual({})
    expect(parametersFor({ ...tab, text: 'RETURN $a' })).toEqual({ a: { input: 'text', text: 'kept' } })
  })
})

describe('several statements of one text', () => {
  const opened = () => {
    const store = createWorkbench(memory())
    const id = store.getState().actions.open({ text: 'RETURN 1; RETURN 2' })
    return { store, id, slots: store.getState().actions.begin(id, ['RETURN 1', 'RETURN 2']) }
  }

  it('have an answer each, and the first is looked at', () => {
    const { store, id, slots } = opened()
    const { actions } = store.getState()
    actions.setOutcome(slots[1]!, { state: 'done', statement: 'RETURN 2' })
    expect(outcomeOf(store.getState(), id)).toBeUndefined()
    actions.look(id, slots[1]!)
    expect(outcomeOf(store.getState(), id)?.statement).toBe('RETURN 2')
  })

  it('run as long as one of them does', () => {
    const { store, id, slots } = opened()
    store.getState().actions.setOutcome(slots[1]!, { state: 'running' })
    expect(isRunning(store.getState(), id)).toBe(true)
    store.getState().actions.setOutcome(slots[1]!, { state: 'done' })
    expect(isRunning(store.getState(), id)).toBe(false)
  })

  it('leave nothing behind when one alone is run, or the tab is closed', () => {
    for (const end of ['run', 'close'] as const) {
      const { store, id, slots } = opened()
      const { actions } = store.getState()
      actions.setOutcome(slots[0]!, { state: 'done' })
      if (end === 'run') expect(actions.begin(id, ['RETURN 3'])).toEqual([])
      else actions.close(id)
      expect(store.getState()).toMatchObject({ outcomes: {}, series: {} })
      actions.setOutcome(slots[1]!, { state: 'done' })
      expect(store.getState().outcomes).toEqual({})
    }
  })
})
