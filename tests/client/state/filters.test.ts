import { describe, expect, it } from 'vitest'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { answersToPeriod, inPeriod, noFilters, visible } from '../../../client/state/filters.ts'
import { link, thing, time } from '../make.ts'

const event = thing('event', { kind: 'Event', when: time({ from: '2023-09-29', to: '2023-09-29', precision: 'DAY' }) })
const undated = thing('undated', { kind: 'Event', when: time() })
const canvas = addSubgraph(emptyCanvas, {
  nodes: [thing('actor'), event, undated],
  links: [
    link('actor', 'event', { when: time({ from: '2021-08-01', asOf: '2023-10-05', precision: 'MONTH' }) }),
    link('actor', 'undated', { type: 'ATTACKED', status: 'PLANNED' }),
  ],
})
const ids = (change: object) => {
  const shown = visible(canvas, { ...noFilters, ...change }, new Map())
  return { nodes: shown.nodes.map((node) => node.id), links: shown.links.map((each) => each.id), hidden: shown.hidden }
}

describe('period', () => {
  it('of an open end it cannot be decided after the day on which it was said to hold', () => {
    const since = time({ from: '2021-08-01', asOf: '2023-10-05', precision: 'MONTH' })
    expect(inPeriod(since, { from: '2023-01-01', to: '2023-12-31', undated: 'EXCLUDE' })).toBe(true)
    expect(inPeriod(since, { from: '2024-01-01', to: null, undated: 'EXCLUDE' })).toBe(false)
    expect(inPeriod(since, { from: '2024-01-01', to: null, undated: 'ONLY' })).toBe(true)
    expect(inPeriod(since, { from: null, to: '2021-07-31', undated: 'INCLUDE' })).toBe(false)
  })

  it('undated is kept unless the user says otherwise', () => {
    const period = { from: '2023-01-01', to: null }
    expect(inPeriod(time(), { ...period, undated: 'INCLUDE' })).toBe(true)
    expect(inPeriod(time(), { ...period, undated: 'EXCLUDE' })).toBe(false)
    expect(inPeriod(event.when, { ...period, undated: 'ONLY' })).toBe(false)
  })

  it('order alone is no date', () =>
    expect(inPeriod(time({ precision: 'ORDER_ONLY' }), { from: '2023-01-01', to: null, undated: 'EXCLUDE' })).toBe(
      false,
    ))
  it('judges no actor, which has no time of its own', () =>
    expect(ids({ from: '1900-01-01', to: '1900-12-31' }).nodes).toContain('actor'))
  it('tells which of what it shows cannot be decided, and what is not known of it', () => {
    const { undecided } = visible(canvas, { ...noFilters, from: '2024-01-01' }, new Map())
    expect([...undecided]).toEqual([
      ['undated', ['DATE']],
      ['actor.supports.undated', ['DATE']],
    ])
    expect(visible(canvas, noFilters, new Map()).undecided.size).toBe(0)
  })
  it('counts the answers, whatever becomes of what cannot be decided', () => {
    const period = { ...noFilters, from: '2024-01-01', undated: 'EXCLUDE' } as const
    expect(answersToPeriod(canvas, period, new Map())).toEqual({ IN: 0, OUT: 1, UNDECIDED: 3 })
    const at = { ...noFilters, from: '2023-09-01', to: '2023-09-30' }
    expect(answersToPeriod(canvas, at, new Map())).toEqual({ IN: 2, OUT: 0, UNDECIDED: 2 })
    expect(answersToPeriod(canvas, { ...at, hiddenKinds: new Set(['Event']) }, new Map())).toEqual({
      IN: 0,
      OUT: 0,
      UNDECIDED: 0,
    })
  })
})

describe('hiding', () => {
  it('hides nothing by default', () => expect(ids({}).hidden).toEqual({ nodes: 0, links: 0 }))
  it('of a kind takes the links of its things and counts both', () =>
    expect(ids({ hiddenKinds: new Set(['Event']) })).toEqual({
      nodes: ['actor'],
      links: [],
      hidden: { nodes: 2, links: 2 },
    }))
  it('of a status leaves the things', () =>
    expect(ids({ hiddenStatuses: new Set(['PLANNED']) }).hidden).toEqual({ nodes: 0, links: 1 }))
  it('of a link type leaves the others', () =>
    expect(ids({ hiddenTypes: new Set(['ATTACKED']) }).links).toEqual(['actor.supports.event']))
})
