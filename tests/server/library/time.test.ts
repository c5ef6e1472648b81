import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about time. */

const rows = useLibrary()

describe('time', () => {
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
      'since 2021-08-01: Afghan Taliban provides safe haven Tehrik-i-Taliban Pakistan (asserted)',
      'as of 2023-10-05: Afghan Taliban collaborates with Tehrik-i-Taliban Pakistan (denied)',
      'as of 2023-10-05: Afghan Taliban supports Tehrik-i-Taliban Pakistan (contested)',
    ])
  })

  it('counts a turn when a pair changes sides', async () => {
    // Read as enmity, support after shelter is a change.
    const [pair] = await rows('time/alliances-over-time', {
      about: 'ttp',
      friendly: ['PROVIDES_SAFE_HAVEN'],
      hostile: ['SUPPORTS'],
    })
    expect(pair).toMatchObject({ otherId: 'ttp', oneId: 'afghan-taliban', relation: 'mixed', turns: 1 })
  })

  it('knows present and former leaders', async () => {
    expect(
      (await rows('time/leadership')).map(({ groupId, leaderId, office, now }) => [groupId, leaderId, office, now]),
    ).toEqual([
      ['isis-k', 'isis-k-leaders-killed', null, 'former'],
      ['pakistan', 'imran-khan', 'Prime minister of Pakistan', 'former'],
      ['ttp', 'noor-wali-mehsud', 'Leader of the TTP', 'present'],
      ['ttp', 'noor-wali-mehsud', null, 'present'],
    ])
  })

  it('tells how a link holds at a date', async () => {
    const at = async (on: string, undated = false) =>
      new Map((await rows('time/holds-at', { on, about: 'ttp', undated })).map(({ link, how }) => [link, how]))
    const before = await at('2021-07-31')
    expect(before.has('ttp.has-bases-in.afghanistan')).toBe(false)
    expect(before.get('government-of-afghanistan.supports.ttp')).toBe('within its dates')
    const within = await at('2022-06-01')
    expect(within.get('ttp.has-bases-in.afghanistan')).toBe('within its dates')
    expect(within.get('ttp.carries-out-attacks-in.western-pakistan')).toBe('perhaps: only its last day is known')
    expect(within.has('ttp.operates-in.pakistan')).toBe(false)
    expect((await at('2023-10-05')).get('ttp.operates-in.pakistan')).toBe('said on that day')
    const later = await at('2024-06-01', true)
    expect(later.get('ttp.has-bases-in.afghanistan')).toBe('open, last known earlier')
    expect(later.get('ttp.acquired.us-supplied-weapons')).toBe('undated')
    expect(later.has('ttp.targeted.election-rallies')).toBe(false)
  })
})

describe('old, undated and due', () => {
  it('counts the age of what was last said long ago', async () => {
    const stale = await rows('time/stale', { on: '2024-10-05', days: 365 })
    expect(stale).toHaveLength(75)
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
        (await rows('time/planned-and-due', { on })).map(({ claim, state, daysLeft }) => [claim, [state, daysLeft]]),
      )
    expect(await states('2023-11-10')).toMatchObject({
      'expulsion-of-afghans.planned-for.expulsion-deadline': ['due', 20],
      'pakistani-elections.planned-for.elections-as-rescheduled': ['ahead', 82],
    })
    expect(await states('2023-12-15')).toMatchObject({
      'expulsion-of-afghans.planned-for.expulsion-deadline': ['past', -15],
    })
  })

  it('finds what began with the return of the Taliban', async () => {
    expect(
      (await rows('time/began-with', { event: 'taliban-return', days: 30 })).map(({ link, cause }) => [link, cause]),
    ).toEqual([
      ['afghan-taliban.governs.afghanistan', false],
      ['afghan-taliban.provides-safe-haven.ttp', false],
      ['rise-in-attacks.has-figure.figure-significant-rise', true],
      ['ttp.has-bases-in.afghanistan', false],
      ['ttp.uses.ttp-bases', true],
    ])
  })
})
