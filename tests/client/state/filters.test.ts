import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { answersToPeriod, areOpen, inPeriod, noFilters, visible, type Undated } from '../../../client/state/filters.ts'
import { answerOf, type Answer } from '../../../server/time/known.ts'
import { RUNS } from '../../support/runs.ts'
import { link, said, stance, thing, time } from '../make.ts'

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

describe('a thing without a link left', () => {
  const outside = { from: '1900-01-01', to: '1900-12-31', undated: 'EXCLUDE' } as const

  it('stays, unless such are hidden: an actor has no time to be judged by', () => {
    expect(ids(outside).nodes).toEqual(['actor'])
    expect(ids({ ...outside, hidesUnlinked: true })).toEqual({ nodes: [], links: [], hidden: { nodes: 3, links: 2 } })
  })

  it('is one that had a link: what was just put there alone stays, and so does what a link still ties', () => {
    const more = addSubgraph(canvas, { nodes: [thing('alone')], links: [] })
    const shown = (change: object) =>
      visible(more, { ...noFilters, hidesUnlinked: true, ...change }, new Map()).nodes.map(({ id }) => id)
    expect(shown({})).toEqual(['actor', 'event', 'undated', 'alone'])
    expect(shown({ hiddenTypes: new Set(['ATTACKED']) })).toEqual(['actor', 'event', 'alone'])
  })

  it('by itself hides nothing, and is a filter that is set', () => {
    expect(ids({ hidesUnlinked: true }).hidden).toEqual({ nodes: 0, links: 0 })
    expect([areOpen(noFilters), areOpen({ ...noFilters, hidesUnlinked: true })]).toEqual([true, false])
  })
})

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
      // The event was before; what ties it to the actor may have gone on.
      ['actor.supports.event', ['END']],
      ['actor.supports.undated', ['DATE']],
    ])
    expect(visible(canvas, noFilters, new Map()).undecided.size).toBe(0)
  })
  it('counts the answers, whatever becomes of what cannot be decided', () => {
    const period = { ...noFilters, from: '2024-01-01', undated: 'EXCLUDE' } as const
    const of = (links: number, things: number) => ({ links, things })
    const none = { IN: of(0, 0), DUE: of(0, 0), REPLACED: of(0, 0), OUT: of(0, 0), UNDECIDED: of(0, 0) }
    expect(answersToPeriod(canvas, period, new Map())).toEqual({ ...none, OUT: of(0, 1), UNDECIDED: of(2, 1) })
    const at = { ...noFilters, from: '2023-09-01', to: '2023-09-30' }
    expect(answersToPeriod(canvas, at, new Map())).toEqual({ ...none, IN: of(1, 1), UNDECIDED: of(1, 1) })
    expect(answersToPeriod(canvas, { ...at, hiddenKinds: new Set(['Event']) }, new Map())).toEqual(none)
  })

  it('counts what is only planned as due, and never among what was so', () => {
    const plan = time({ from: '2023-09-29', to: '2023-09-29', precision: 'DAY', plan: 'DUE' })
    const nodes = [thing('plan', { when: plan }), thing('earlier plan', { when: { ...plan, plan: 'REPLACED' } })]
    const planned = addSubgraph(canvas, { nodes, links: [] })
    const counts = answersToPeriod(planned, { ...noFilters, from: '2023-09-01', to: '2023-09-30' }, new Map())
    expect([counts.IN.things, counts.DUE.things, counts.REPLACED.things]).toEqual([1, 1, 1])
  })
})

it('shows as many as it counts under each choice, and beside them only what its links end at', () => {
  const day = fc.constantFrom(null, '2021-01-01', '2022-01-01', '2023-01-01')
  const when = fc
    .tuple(day, day, fc.constantFrom(null, 'DUE' as const, 'REPLACED' as const))
    .map(([a, b, plan]) => time({ from: a, to: a !== null && b !== null && b < a ? null : b, plan }))
  const things = fc.array(fc.option(when), { minLength: 4, maxLength: 4 })
  const links = fc.array(fc.tuple(fc.nat(3), fc.nat(3), when), { maxLength: 8 })
  fc.assert(
    fc.property(things, links, day, day, (times, ties, from, to) => {
      const made = addSubgraph(emptyCanvas, {
        nodes: times.map((time, at) => thing(String(at), { when: time })),
        links: ties.map(([a, b, time], at) => link(String(a), String(b), { id: `link ${at}`, when: time })),
      })
      const counts = answersToPeriod(made, { ...noFilters, from, to }, new Map())
      const { IN, DUE, REPLACED, ...rest } = counts
      const all = {
        links: IN.links + DUE.links + REPLACED.links,
        things: IN.things + DUE.things + REPLACED.things,
      }
      const counted = (answer: Answer['answer']) => (answer === 'IN' ? all : rest[answer])
      for (const [undated, kept] of CHOICES) {
        const shown = visible(made, { ...noFilters, from, to, undated }, new Map())
        expect(shown.links).toHaveLength(kept.reduce((sum, answer) => sum + counted(answer).links, 0))
        const ends = new Set(shown.links.flatMap(({ source, target }) => [source, target]))
        const ofOwn = shown.nodes.filter(
          ({ when }) => when !== null && kept.includes(answerOf(when, { from, to }).answer),
        )
        expect(ofOwn).toHaveLength(kept.reduce((sum, answer) => sum + counted(answer).things, 0))
        const beside = shown.nodes.filter((each) => each.when !== null && !ofOwn.includes(each))
        expect(beside.filter(({ id }) => !ends.has(id))).toEqual([])
      }
    }),
    RUNS,
  )
})

const CHOICES: [Undated, Answer['answer'][]][] = [
  ['INCLUDE', ['IN', 'UNDECIDED']],
  ['EXCLUDE', ['IN']],
  ['ONLY', ['UNDECIDED']],
]

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

describe('filters that choose among stances', () => {
  const stances = fc.array(fc.constantFrom('A', 'C', 'D', null), { minLength: 1, maxLength: 4 })

  it('tell of every link that is shown with fewer of them than there are, and of no other', () => {
    fc.assert(
      fc.property(fc.array(stances, { maxLength: 8 }), fc.constantFrom('A', 'C', null), (grades, minSourceGrade) => {
        const ofLink = grades.map((each, at) => [`l${at}`, each] as const)
        const drawn = addSubgraph(emptyCanvas, {
          nodes: [thing('a'), thing('b')],
          links: ofLink.map(([id]) => link('a', 'b', { id })),
        })
        const known = new Map(
          ofLink.map(([id, each]) => [id, said(...each.map((sourceGrade) => stance('ASSERTS', { sourceGrade })))]),
        )
        const shown = visible(drawn, { ...noFilters, minSourceGrade }, known)
        const all = shown.links.map(({ id }) => id)
        const counts = (grade: string | null) => minSourceGrade === null || (grade !== null && grade <= minSourceGrade)
        const less = ofLink.filter(([, each]) => each.some(counts) && !each.every(counts)).map(([id]) => id)
        expect([...shown.narrowed.keys()].sort()).toEqual(less.sort())
        expect(all).toEqual(expect.arrayContaining(less))
      }),
      RUNS,
    )
  })

  it('tell what those that are left make of a link beside what all do', () => {
    const [tie] = Object.keys(canvas.links)
    const known = new Map([
      [
        tie!,
        {
          ...said(stance('ASSERTS', { ownVoice: true }), stance('DENIES', { sourceGrade: 'D' })),
          status: 'CONTESTED' as const,
        },
      ],
    ])
    const { narrowed } = visible(canvas, { ...noFilters, minSourceGrade: 'C' }, known)
    expect([...narrowed]).toEqual([[tie, { counted: 'ASSERTED', whole: 'CONTESTED', restsOn: [] }]])
  })
})
