import { describe, expect, it } from 'vitest'
import { arrivalWords, nudged, stepFrom } from '../../../client/canvas/walk.ts'
import { addSubgraph } from '../../../client/state/canvas.ts'
import { link, thing, time } from '../make.ts'
import { canvasOfThree } from '../shell/made-up.ts'

describe('a step along a link', () => {
  const session = canvasOfThree()
  const step = (from: string | undefined, way: 'left' | 'up' | 'right' | 'down') =>
    stepFrom(session.getState(), from, way)
  it('leads to the linked thing in that direction, or nowhere', () => {
    expect(step('a', 'right')).toBe('b')
    expect(step('a', 'down')).toBe('c')
    expect(step('a', 'left')).toBeNull()
    expect(step('b', 'left')).toBe('a')
  })

  it('from nowhere leads to the thing with most links', () => {
    expect(step(undefined, 'up')).toBe('a')
    expect(step('gone', 'up')).toBe('a')
  })

  it('goes along no link that is hidden', () => {
    const hidden = canvasOfThree()
    hidden.getState().actions.setFilters({ hiddenTypes: new Set(['SUPPORTS']) })
    expect(stepFrom(hidden.getState(), 'a', 'down')).toBeNull()
    expect(stepFrom(hidden.getState(), 'a', 'right')).toBe('b')
  })

  it('says where it led', () =>
    expect(arrivalWords(session.getState(), 'a', 'A')).toBe('A, Armed group, 3 links shown'))
})

it('where it led has more than assertions, it says how many of what', () => {
  const session = canvasOfThree()
  const denied = addSubgraph(session.getState().canvas.present, {
    nodes: [],
    links: [link('b', 'c', { status: 'DENIED' })],
  })
  const canvas = { ...session.getState().canvas, present: denied }
  expect(arrivalWords({ ...session.getState(), canvas }, 'b', 'B')).toBe(
    'B, Armed group, 3 links shown: 1 denied, 2 asserted',
  )
})

it('where a period leaves something open, it says of how many links, and whether of the thing itself', () => {
  const session = canvasOfThree()
  session.getState().actions.setFilters({ from: '2023-01-01' })
  expect(arrivalWords(session.getState(), 'a', 'A')).toBe('A, Armed group, 3 links shown, 3 of which cannot be decided')
  const nodes = { ...session.getState().canvas.present.nodes, a: thing('a', { kind: 'Event', when: time() }) }
  const canvas = { ...session.getState().canvas, present: { ...session.getState().canvas.present, nodes } }
  expect(arrivalWords({ ...session.getState(), canvas }, 'a', 'A')).toMatch(/decided; its own time cannot be decided$/)
})

it('a press moves all that are selected, and nothing else', () => {
  const session = canvasOfThree()
  session.getState().actions.selectNodes(['a', 'b', 'gone'])
  expect(nudged(session.getState(), 'up')).toEqual({ a: { x: 0, y: -20 }, b: { x: 100, y: -20 } })
})
