import { describe, expect, it } from 'vitest'
import {
  askedWith,
  openLens,
  picksStances,
  showsThing,
  statusOf,
  sumUnder,
  through,
  type Lens,
} from '../../../client/state/lens.ts'
import type { Said } from '../../../client/state/fragments.ts'
import { link, said, stance, thing, time } from '../make.ts'

/** What a lens shows. That the server decides alike: tests/server/graph/lens.test.ts. */

const lens = (change: Partial<Lens>): Lens => ({ ...openLens, ...change })
const only = (...words: string[]) => ({ only: words, not: [] })
const not = (...words: string[]) => ({ only: null, not: words })
const statusUnder = (...given: Parameters<typeof sumUnder>) => sumUnder(...given)?.status ?? null

describe('a status is what the stances give', () => {
  it.each<[string, Said, string | null]>([
    ['a document says so itself', said(stance('ASSERTS', { ownVoice: true })), 'ASSERTED'],
    ['somebody is reported to say so', said(stance('ASSERTS')), 'ATTRIBUTED'],
    ['a charge', said(stance('ACCUSES'), stance('DEDUCES')), 'ACCUSED'],
    ['a charge and a denial', said(stance('ACCUSES'), stance('DENIES')), 'CONTESTED'],
    ['an inference and a denial', said(stance('DEDUCES'), stance('DENIES')), 'DENIED'],
    ['an inference alone', said(stance('DEDUCES')), 'DEDUCED'],
    ['what is due', { ...said(stance('ASSERTS', { ownVoice: true })), modality: 'PLANNED' }, 'PLANNED'],
    ['what is due and denied', { ...said(stance('DENIES')), modality: 'PLANNED' }, 'DENIED'],
    ['nothing', said(), null],
  ])('%s', (_, from, status) => expect(statusOf(from)).toBe(status))
})

describe('documents and grades choose stances', () => {
  const both = said(
    stance('ACCUSES', { documentId: 'a', sourceGrade: 'B' }),
    stance('DENIES', { documentId: 'b', sourceGrade: 'D' }),
  )
  const contested = link('x', 'y', { status: 'CONTESTED' })

  it('and the status follows from those that are left', () => {
    expect(statusUnder(lens({ documents: not('b') }), contested, both)).toBe('ACCUSED')
    expect(statusUnder(lens({ documents: only('b') }), contested, both)).toBe('DENIED')
    expect(statusUnder(lens({ minSourceGrade: 'C' }), contested, both)).toBe('ACCUSED')
    expect(statusUnder(lens({ minSourceGrade: 'D' }), contested, both)).toBe('CONTESTED')
  })
  it('with none left there is none', () => {
    expect(statusUnder(lens({ documents: only('c') }), contested, both)).toBeNull()
    expect(through(lens({ documents: only('c') }), [thing('x'), thing('y')], [contested]).links).toEqual([])
  })
  it('one without a grade is not good enough for any', () =>
    expect(
      statusUnder(lens({ minInformationGrade: 6 }), contested, said(stance('ACCUSES', { informationGrade: null }))),
    ).toBeNull())
  it('without such a choice the link keeps its status, and nothing need be known of its stances', () => {
    expect(picksStances(lens({ statuses: only('CONTESTED') }))).toBe(false)
    expect(statusUnder(openLens, contested, undefined)).toBe('CONTESTED')
  })
  it('and so do numbers, documents, grades and confidence, of what affirms', () => {
    const three = said(
      stance('ACCUSES', { documentId: 'a', sourceGrade: 'D', informationGrade: 4, confidence: 30 }),
      stance('ASSERTS', { documentId: 'b', sourceGrade: 'B', informationGrade: null, confidence: 70 }),
      stance('DENIES', { documentId: 'b', sourceGrade: 'A', informationGrade: 1, confidence: 90 }),
    )
    expect(sumUnder(lens({ documents: only('a', 'b') }), contested, three)).toEqual({
      status: 'CONTESTED',
      affirmed: 2,
      denied: 1,
      documentIds: ['a', 'b'],
      confidence: 70,
      sourceGrade: 'B',
      informationGrade: 4,
      restsOn: [],
    })
    expect(sumUnder(lens({ minSourceGrade: 'A' }), contested, three)).toEqual({
      status: 'DENIED',
      affirmed: 0,
      denied: 1,
      documentIds: ['b'],
      confidence: null,
      sourceGrade: null,
      informationGrade: null,
      restsOn: [],
    })
  })
  it('statuses judge what is left, not what stood on the link', () => {
    const seen = (statuses: Lens['statuses']) =>
      through(lens({ documents: not('b'), statuses }), [thing('x'), thing('y')], [contested], {
        said: new Map([[contested.id, both]]),
      }).links.map(({ status }) => status)
    expect(seen(not('CONTESTED'))).toEqual(['ACCUSED'])
    expect(seen(not('ACCUSED'))).toEqual([])
  })
})

describe('what stances rest on chooses among them', () => {
  const denied = said(stance('ACCUSES'), stance('DENIES', { restsOn: ['DEDUCED'] }))
  const deduced = { restsOn: not('DEDUCED') }

  it('a denial that reaches a claim by a deduction disputes nothing without deductions', () => {
    expect(picksStances(lens(deduced))).toBe(true)
    expect(statusUnder(lens(deduced), link('x', 'y', { status: 'CONTESTED' }), denied)).toBe('ACCUSED')
    expect(statusUnder(lens({ restsOn: only('DEDUCED') }), link('x', 'y', { status: 'CONTESTED' }), denied)).toBe(
      'DENIED',
    )
    expect(statusUnder(lens({ restsOn: not('SEQUENCE') }), link('x', 'y'), denied)).toBe('CONTESTED')
  })
  it('and a link rests on what all do that are left and affirm it, or on what all do where none is', () => {
    const rests = (change: Partial<Lens>, ...stances: Said['stances']) =>
      sumUnder(lens(change), link('x', 'y'), said(...stances))?.restsOn
    const read = stance('ASSERTS', { documentId: 'a', restsOn: ['DEDUCED', 'SEQUENCE'] })
    const told = stance('ASSERTS', { documentId: 'b', restsOn: ['SEQUENCE'] })
    const against = stance('DENIES', { documentId: 'c', restsOn: ['DISPUTED'] })
    expect(rests({ documents: not('d') }, read, told, against)).toEqual(['SEQUENCE'])
    expect(rests({ documents: not('b') }, read, told, against)).toEqual(['DEDUCED', 'SEQUENCE'])
    expect(rests({ documents: only('c') }, read, told, against)).toEqual(['DISPUTED'])
  })
})

describe('kinds', () => {
  const group = thing('g')
  const actor = thing('a', { kind: 'Actor', labels: ['Actor'] })

  it('a wider one counts for what is wanted, its own alone for what is not', () => {
    expect(showsThing(lens({ kinds: only('Actor') }), group)).toBe(true)
    expect(showsThing(lens({ kinds: not('Actor') }), group)).toBe(true)
    expect(showsThing(lens({ kinds: not('Actor') }), actor)).toBe(false)
    expect(showsThing(lens({ kinds: not('ArmedGroup') }), group)).toBe(false)
    expect(showsThing(lens({ kinds: only('Country') }), group)).toBe(false)
  })
  it('judge both ends of a link, but for what was asked for', () => {
    const things = [thing('x', { kind: 'Country', labels: ['Country'] }), group]
    const links = [link('x', 'g')]
    expect(through(lens({ kinds: only('ArmedGroup') }), things, links)).toEqual({ things: [group], links: [] })
    expect(through(lens({ kinds: only('ArmedGroup') }), things, links, { asked: new Set(['x']) })).toEqual({
      things,
      links,
    })
  })
})

describe('time judges links and dated things', () => {
  const year = { trueAt: { from: '2023-01-01', to: '2023-12-31' } }
  const event = (from: string | null) =>
    thing('e', { kind: 'Event', labels: ['Event'], when: time({ from, to: from }) })

  it.each<[string, Partial<Lens>, string | null, boolean]>([
    ['inside', year, '2023-05-01', true],
    ['before', year, '2022-12-31', false],
    ['undated', year, null, true],
    ['undated, left out', { ...year, undecided: 'LEAVE_OUT' }, null, false],
    ['undated alone', { ...year, undecided: 'ALONE' }, null, true],
    ['dated, where undated alone', { undecided: 'ALONE' }, '2023-05-01', false],
  ])('%s', (_, change, day, shown) => {
    expect(showsThing(lens(change), event(day))).toBe(shown)
    expect(
      through(lens(change), [thing('x'), thing('y')], [link('x', 'y', { when: time({ from: day, to: day }) })]).links,
    ).toHaveLength(shown ? 1 : 0)
  })
  it('a link by its own time, whatever that of its ends; what it ties is shown with it', () => {
    const things = [thing('x'), event('2023-05-01')]
    const undecided = [link('x', 'e')]
    expect(through(lens({ ...year, undecided: 'ALONE' }), things, undecided)).toEqual({ things, links: undecided })
    expect(through(lens({ ...year, undecided: 'LEAVE_OUT' }), things, undecided)).toEqual({ things, links: [] })
    const years = { trueAt: { from: '2021-01-01', to: '2021-12-31' } }
    const then = link('x', 'e', { when: time({ from: '2021-02-01', to: '2021-02-01' }) })
    expect(through(lens(years), things, [then]).things).toEqual(things)
    expect(through(lens(years), things, []).things).toEqual([things[0]])
    expect(through(lens({ ...years, kinds: not('Event') }), things, [then])).toEqual({ things: [things[0]], links: [] })
  })
  it('what has no time of its own stays', () =>
    expect(showsThing(lens({ ...year, undecided: 'ALONE' }), thing('x'))).toBe(true))
})

describe('the server is asked with', () => {
  it('nothing for a lens that leaves nothing out', () => expect(askedWith(openLens)).toBeNull())
  it('what is not open', () =>
    expect(
      askedWith(
        lens({
          kinds: not('Event'),
          trueAt: { from: '2023-01-01', to: null },
          undecided: 'ALONE',
          minSourceGrade: 'B',
        }),
      ),
    ).toEqual({
      kinds: { only: null, not: ['Event'] },
      trueAt: { from: '2023-01-01', to: null },
      undecided: 'ALONE',
      minSourceGrade: 'B',
    }))
})
