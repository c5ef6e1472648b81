import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about time. */

const rows = useLibrary()

describe('time', () => {
  it('says of a plan that was replaced that it was, whatever the lens leaves out', async () => {
    const about = { on: '2023-11-15', about: 'pakistani-elections' }
    for (const lens of [
      null,
      { statuses: { only: ['planned'] } },
      { linkTypes: { only: ['PLANNED_FOR'] } },
      { linkTypes: { not: ['BEFORE'] } },
    ]) {
      const [first] = (await rows('time/planned-and-due', { ...about, lens })).filter(({ replacedBy }) => replacedBy)
      expect(first).toMatchObject({ state: 'replaced', replacedBy: ['Elections as rescheduled'] })
      const held = await rows('time/cannot-be-decided', { from: '2023-11-15', to: '2023-11-15', lens })
      expect(held.map(({ modality }) => modality)).toContain('replaced')
    }
  })

  it('tells friend from foe, pair by pair, and keeps a denied link out of the count', async () => {
    const pairs = await rows('time/alliances-over-time', { about: 'afghan-taliban' })
    expect(pairs.map(({ oneId, otherId, relation, turns }) => [oneId, otherId, relation, turns])).toEqual([
      ['afghan-taliban', 'ttp', 'friendly', 0],
      ['afghan-taliban', 'islamic-state', 'hostile', 0],
      ['afghan-taliban', 'government-of-afghanistan', 'friendly', 0],
      ['afghan-taliban', 'government-of-pakistan', 'hostile', 0],
      ['afghan-taliban', 'isis-k', 'hostile', 0],
      ['afghan-taliban', 'isis-k-leaders-killed', 'hostile', 0],
    ])
    expect(pairs[0]?.history).toEqual([
      'began between 2021-08-01 and 2023-10-05: Afghan Taliban provides safe haven to Tehrik-i-Taliban Pakistan (asserted)',
      'began by 2023-10-05: Afghan Taliban collaborates with Tehrik-i-Taliban Pakistan (denied)',
      'began by 2023-10-05: Afghan Taliban supports Tehrik-i-Taliban Pakistan (contested)',
    ])
  })

  it('counts a turn when a pair changes sides', async () => {
    // Read as enmity, support beside shelter would be a change, but it may have begun before.
    const [pair] = await rows('time/alliances-over-time', {
      about: 'ttp',
      friendly: ['PROVIDES_SAFE_HAVEN'],
      hostile: ['SUPPORTS'],
    })
    expect(pair).toMatchObject({ otherId: 'ttp', oneId: 'afghan-taliban', relation: 'mixed', turns: 0, undecided: 1 })
  })

  it('knows present and former leaders', async () => {
    expect(
      (await rows('time/leadership')).map(({ groupId, leaderId, office, now }) => [groupId, leaderId, office, now]),
    ).toEqual([
      ['isis-k', 'isis-k-leaders-killed', null, 'former'],
      ['pakistan', 'imran-khan', 'Prime minister of Pakistan', 'former'],
      // S16: he leads it in that office, which is one thing said and not two.
      ['ttp', 'noor-wali-mehsud', 'Leader of the TTP', 'present'],
    ])
    expect((await rows('time/leadership', { group: 'ttp' }))[0]).toMatchObject({
      asOf: '2023-10-05',
      status: 'asserted',
      sentences: ['article S16'],
      claimIds: ['noor-wali-mehsud.holds-position.leader-of-ttp', 'noor-wali-mehsud.leads.ttp'],
    })
  })
})

describe('the three answers', () => {
  it('tells what held on a day, and of what that cannot be decided', async () => {
    const at = async (on: string, undated = true) =>
      new Map(
        (await rows('time/holds-at', { on, about: 'ttp', undated })).map(({ link, answer, why }) => [
          link,
          why === null ? answer : `${String(answer)}: ${String(why)}`,
        ]),
      )
    const before = await at('2021-07-31')
    // S7: since the return in August 2021, so not in July; S14: support since 2021, some day of that year.
    expect(before.has('ttp.has-bases-in.afghanistan')).toBe(false)
    expect(before.get('government-of-afghanistan.supports.ttp')).toBe('cannot be decided: may have begun later')
    const within = await at('2022-06-01')
    expect(within.get('government-of-afghanistan.supports.ttp')).toBe('in')
    expect(within.get('ttp.has-bases-in.afghanistan')).toBe('cannot be decided: may have begun later')
    expect(within.get('ttp.carries-out-attacks-in.western-pakistan')).toBe(
      'cannot be decided: may have begun later, or may have ended before',
    )
    expect(within.get('ttp.operates-in.pakistan')).toBe('cannot be decided: may have begun later')
    expect((await at('2022-06-01', false)).has('ttp.operates-in.pakistan')).toBe(false)
    expect((await at('2023-10-05')).get('ttp.operates-in.pakistan')).toBe('in')
    const later = await at('2024-06-01')
    expect(later.get('ttp.has-bases-in.afghanistan')).toBe('cannot be decided: may have ended before')
    expect(later.get('ttp.acquired.us-supplied-weapons')).toBe('cannot be decided: no day is known')
    expect(later.has('ttp.targeted.election-rallies')).toBe(false)
  })

  it('counts the three answers, and none is lost', async () => {
    const found = await rows('time/answers-in-a-period')
    const sum = (column: string) => found.reduce((total, row) => total + Number(row[column]), 0)
    expect(sum('inPeriod') + sum('due') + sum('replaced') + sum('cannotBeDecided') + sum('outside')).toBe(sum('links'))
    const kept = await rows('time/holds-at', { on: '2022-06-30' })
    const were = kept.filter(({ answer, modality }) => answer === 'in' && !isPlan(modality))
    expect(were).toHaveLength(sum('inPeriod'))
    expect(kept.filter(({ answer }) => answer === 'cannot be decided')).toHaveLength(sum('cannotBeDecided'))
    const open = await rows('time/answers-in-a-period', { from: null, to: null })
    // The 63 of `time/undated`: without a period nothing else is in doubt.
    expect(open.reduce((total, row) => total + Number(row.cannotBeDecided), 0)).toBe(63)
  })
})

describe('what cannot be decided', () => {
  it('is listed with what is not known, as often as it is counted', async () => {
    for (const period of [
      { from: '2022-01-01', to: '2022-12-31' },
      { from: null, to: '2021-07-31' },
      { from: null, to: null },
    ]) {
      const counted = await rows('time/answers-in-a-period', period)
      const listed = await rows('time/cannot-be-decided', period)
      expect(listed).toHaveLength(counted.reduce((total, row) => total + Number(row.cannotBeDecided), 0))
      const of = async (unknown: string) =>
        (await rows('time/cannot-be-decided', { ...period, unknown })).map(({ link }) => link)
      const [date, beginning, end] = [await of('date'), await of('beginning'), await of('end')]
      expect(new Set([...date, ...beginning, ...end])).toEqual(new Set(listed.map(({ link }) => link)))
      expect(date).toHaveLength(63)
    }
  })

  it('of 2022 names the shelter that began in or after August 2021, some day', async () => {
    const found = await rows('time/cannot-be-decided', { about: 'ttp', unknown: 'beginning' })
    // S14: bases since the return; on which day is not said, so they may have begun after 2022.
    expect(found.find(({ link }) => link === 'ttp.has-bases-in.afghanistan')).toMatchObject({
      why: 'may have begun later',
      status: 'asserted',
      sentences: ['article S14'],
    })
    expect(found.some(({ link }) => link === 'government-of-afghanistan.supports.ttp')).toBe(false)
  })
})

const isPlan = (modality: unknown) => modality === 'planned' || modality === 'replaced'

describe('what is only planned', () => {
  it('is not counted among what was so', async () => {
    const counted = await rows('time/answers-in-a-period', { from: '2023-10-31', to: '2023-11-30' })
    const due = counted.filter(({ due }) => Number(due) > 0).map(({ type, due }) => [type, due])
    expect(due).toContainEqual(['TARGETS_POPULATION', 1])
    expect(counted.find(({ type }) => type === 'TARGETS_POPULATION')).toMatchObject({ inPeriod: 0 })
    // The date of the elections that a later one replaced.
    const autumn = await rows('time/answers-in-a-period', { from: '2023-09-01', to: '2023-11-30' })
    expect(autumn.filter(({ replaced }) => Number(replaced) > 0)).toMatchObject([{ type: 'PLANNED_FOR', replaced: 1 }])
  })

  it('gets one answer of two files, on every day', async () => {
    for (const on of ['2023-08-01', '2023-10-05', '2023-11-10', '2023-12-15', '2024-01-25', '2024-06-01']) {
      const plans = await rows('time/planned-and-due', { on })
      const held = new Map((await rows('time/holds-at', { on })).map(({ link, ...row }) => [link, row]))
      expect(plans.length).toBeGreaterThan(0)
      for (const { claimId, state, earliest, latest } of plans) {
        const at = held.get(claimId)
        expect([claimId, on, at === undefined]).toEqual([
          claimId,
          on,
          state === 'ahead' || state === 'past' || (state === 'replaced' && (earliest! > on || latest! < on)),
        ])
        if (at) expect(isPlan(at.modality)).toBe(true)
      }
    }
  })
})

describe('old, undated and due', () => {
  it('counts the age of what was last said long ago', async () => {
    const stale = await rows('time/stale', { on: '2024-10-05', days: 365 })
    expect(stale).toHaveLength(81)
    expect(stale[0]).toMatchObject({ days: 366, lastSaid: '2023-10-05' })
    expect(await rows('time/stale', { on: '2024-10-04', days: 365 })).toEqual([])
  })

  it('lists what has no date', async () => {
    expect(await rows('time/undated')).toHaveLength(63)
    expect(
      (await rows('time/undated', { linkTypes: ['BEFORE'] })).map(({ claimId, precision }) => [claimId, precision]),
    ).toHaveLength(5)
  })

  it('tells what is past, due and ahead', async () => {
    const states = async (on: string) =>
      Object.fromEntries(
        (await rows('time/planned-and-due', { on })).map(({ claimId, state, daysLeft }) => [
          claimId,
          [state, daysLeft],
        ]),
      )
    expect(await states('2023-11-10')).toMatchObject({
      'expulsion-of-afghans.planned-for.expulsion-deadline': ['due', 20],
      'pakistani-elections.planned-for.elections-as-rescheduled': ['ahead', 82],
    })
    expect(await states('2023-12-15')).toMatchObject({
      'expulsion-of-afghans.planned-for.expulsion-deadline': ['past', -15],
    })
    // S21: the autumn was put off to the end of January.
    const [autumn] = (await rows('time/planned-and-due', { on: '2023-10-05' })).filter(
      ({ claimId }) => claimId === 'pakistani-elections.planned-for.elections-as-first-due',
    )
    expect(autumn).toMatchObject({ state: 'replaced', replacedBy: ['Elections as rescheduled'] })
    // Nobody had said so a day before.
    const [before] = (await rows('time/planned-and-due', { on: '2023-10-04' })).filter(
      ({ claimId }) => claimId === 'pakistani-elections.planned-for.elections-as-first-due',
    )
    expect(before).toMatchObject({ state: 'due', replacedBy: [], mayBeReplacedBy: ['Elections as rescheduled'] })
  })

  it('finds what began with an event, and does not take the first day that fits for the beginning', async () => {
    const began = async (event: string) =>
      new Map((await rows('time/began-with', { event })).map(({ link, answer, cause }) => [link, [answer, cause]]))
    // Both are of August 2021: either may have been first.
    const back = await began('taliban-return')
    for (const [link, cause] of [
      ['afghan-taliban.governs.afghanistan', false],
      ['afghan-taliban.provides-safe-haven.ttp', false],
      ['rise-in-attacks.has-figure.figure-significant-rise', true],
      ['ttp.has-bases-in.afghanistan', false],
      ['ttp.uses.ttp-bases', true],
    ] as const)
      expect([link, back.get(link)]).toEqual([link, ['cannot be decided', cause]])
    const decided = await began('expulsion-decided')
    expect(decided.get('government-of-pakistan.decided.expulsion-of-afghans')).toEqual(['in', false])
    const sure = await rows('time/began-with', { event: 'expulsion-decided', undecided: false })
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.filter(({ answer }) => answer !== 'in')).toEqual([])
  })
})
