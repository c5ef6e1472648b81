import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { startApp } from '../../support/app.ts'
import { readRows } from '../../support/library.ts'

/** What the founding graph answers to questions about time, brokers, policies and networks. */

let app: Running
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())
const rows = (name: string, parameters: Record<string, unknown> = {}) => readRows(app.address, name, parameters)

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

describe('brokers', () => {
  it('finds all that stands between the TTP and ISIS-K, and no direct link', async () => {
    const between = await rows('brokers/between-two', { one: 'ttp', other: 'isis-k' })
    expect([...new Set(between.map(({ id }) => id))]).toEqual([
      'afghan-taliban',
      'afghanistan',
      'government-of-afghanistan',
      'pakistan',
      'ttp-and-isis-k',
      'election-rallies',
      'western-pakistan',
    ])
    expect(
      (await rows('brokers/between-two', { one: 'ttp', other: 'isis-k', statuses: ['asserted'] })).map(({ id }) => id),
    ).not.toContain('government-of-afghanistan')
  })

  it('compares several actors at once', async () => {
    const common = await rows('brokers/common-neighbours', { things: ['ttp', 'isis-k', 'afghan-taliban'], atLeast: 3 })
    expect(common.map(({ id, of }) => [id, of])).toEqual([
      ['afghanistan', 3],
      ['government-of-afghanistan', 3],
    ])
    expect(common[0]?.ties).toEqual([
      'Afghan Taliban: CONTROLS_TERRITORY, GOVERNS',
      'ISIS-K: OPERATES_IN',
      'Tehrik-i-Taliban Pakistan: HAS_BASES_IN',
    ])
  })

  it('ranks each kind on its own', async () => {
    const best = await rows('brokers/best-connected', { perKind: 1 })
    expect(best.find(({ kind }) => kind === 'ArmedGroup')).toMatchObject({
      id: 'ttp',
      neighbours: 16,
      links: 18,
      disputed: 4,
    })
    expect(best.find(({ kind }) => kind === 'Country')).toMatchObject({ id: 'pakistan', neighbours: 23 })
    expect(best.filter(({ kind }) => kind === 'Person')).toHaveLength(1)
  })

  it('finds the shortest ties over trusted links, all of them', async () => {
    const ties = await rows('brokers/shortest-tie', { from: 'noor-wali-mehsud', to: 'imran-khan' })
    expect(ties.map(({ chain }) => chain)).toEqual([
      'noor-wali-mehsud > ttp > election-rallies > pakistani-elections < imran-khan',
      'noor-wali-mehsud > ttp > pakistan > pakistani-elections < imran-khan',
      'noor-wali-mehsud > ttp > pakistan < prime-minister-of-pakistan < imran-khan',
    ])
    expect(
      (await rows('brokers/shortest-tie', { from: 'afghan-taliban', to: 'ttp', statuses: ['contested'] })).map(
        ({ ties: over }) => over,
      ),
    ).toEqual([['SUPPORTS (contested)']])
    expect(await rows('brokers/shortest-tie', { from: 'afghan-taliban', to: 'ttp', statuses: ['planned'] })).toEqual([])
  })

  it('weighs triangles', async () => {
    const triangles = await rows('brokers/triangles')
    expect(triangles).toHaveLength(5)
    expect(triangles.every(({ balanced }) => balanced === true)).toBe(true)
    expect(triangles.map(({ three, enmities }) => [three, enmities])).toContainEqual([
      ['Afghan Taliban', 'ISIS-K', 'Islamic State'],
      2,
    ])
    // Were support enmity, the triangle with the TTP would be out of balance.
    const turned = await rows('brokers/triangles', {
      about: 'ttp',
      friendly: ['SAME_AUTHORITY_AS', 'PROVIDES_SAFE_HAVEN'],
      hostile: ['SUPPORTS'],
    })
    expect(turned[0]).toMatchObject({ enmities: 1, balanced: false })
  })

  it('finds who is tied to both sides', async () => {
    const both = await rows('brokers/both-sides')
    expect(both).toHaveLength(13)
    expect(both).toContainEqual(
      expect.objectContaining({
        path: 'pakistan < ttp > afghanistan',
        conflict: 'pakistan.in-tension-with.afghanistan',
        id: 'ttp',
        reading: 'tied, tied',
      }),
    )
    expect(both).toContainEqual(
      expect.objectContaining({
        conflict: 'islamic-state.antagonist-of.afghan-taliban',
        id: 'isis-k',
        reading: 'friend of one, foe of the other',
      }),
    )
  })

  it("finds the enemies of ISIS-K's enemies", async () => {
    expect(
      (await rows('brokers/enemies-of-enemies', { actor: 'isis-k' })).map(({ id, directTie }) => [id, directTie]),
    ).toEqual([
      ['government-of-pakistan', []],
      ['isis-k-leaders-killed', ['LED']],
      ['islamic-state', ['AFFILIATED_WITH']],
      ['islamic-state', ['AFFILIATED_WITH']],
    ])
  })

  it('finds what hangs on one link', async () => {
    expect(await rows('brokers/on-one-link')).toHaveLength(24)
    expect(await rows('brokers/on-one-link', { kind: 'ArmedGroup' })).toMatchObject([
      { id: 'al-qaeda', link: 'new-ttp-recruits.recruited-from.al-qaeda', carriedBy: ['Article of 5 October 2023'] },
    ])
  })
})

describe('policies', () => {
  it('knows whom they hit, and how many those are', async () => {
    const hit = await rows('policies/whom-they-hit')
    expect(hit).toHaveLength(7)
    expect(hit).toContainEqual(
      expect.objectContaining({
        policy: 'expulsion-of-afghans',
        target: 'afghans-without-legal-stay',
        number: 'nearly 1.7 million Afghans',
        status: 'planned',
      }),
    )
  })

  it('knows what is not done yet, to its last day', async () => {
    expect(
      (await rows('policies/not-done-yet', { on: '2023-10-05' })).map(({ id, latest, daysLeft, done }) => [
        id,
        latest,
        daysLeft,
        done,
      ]),
    ).toEqual([
      ['expulsion-of-afghans', '2023-11-30', 56, []],
      ['exclusion-of-imran-khan', '2024-01-31', 118, []],
    ])
  })

  it('puts nobody in the place of who decided', async () => {
    expect((await rows('policies/who-decided')).map(({ id, decidedBy }) => [id, decidedBy])).toEqual([
      ['expulsion-of-afghans', ['Government of Pakistan (asserted)']],
      ['imf-support', ['International Monetary Fund (asserted)']],
      ['ttp-targets-security-forces', ['Noor Wali Mehsud (asserted)']],
      ['counter-terrorism-2014', ['nobody named']],
      ['exclusion-of-imran-khan', ['nobody named']],
      ['postponement-of-elections', ['nobody named']],
    ])
  })

  it('knows what they set off and what they answer', async () => {
    expect(await rows('policies/objections-and-backlash', { policy: 'exclusion-of-imran-khan' })).toMatchObject([
      { denials: [], setsOff: ['Tension within Pakistan (explicit, asserted)'] },
    ])
    expect((await rows('policies/what-they-answer')).map(({ policyId, id }) => [policyId, id])).toEqual([
      ['exclusion-of-imran-khan', 'imran-khan-arrested'],
      ['expulsion-of-afghans', 'pakistan-afghanistan-tension'],
      ['expulsion-of-afghans', 'pakistan-accuses'],
      ['imf-support', 'pakistan-crisis'],
    ])
  })
})

describe('network', () => {
  it('walks two steps over trusted links only', async () => {
    const around = await rows('network/around', { thing: 'noor-wali-mehsud' })
    expect(around.filter(({ away }) => away === 1).map(({ id }) => id)).toEqual([
      'leader-of-ttp',
      'new-ttp-recruits',
      'pakistani-security-forces',
      'ttp',
      'ttp-recruitment',
      'ttp-targets-security-forces',
    ])
    expect(around.map(({ id }) => id)).not.toContain('government-of-afghanistan')
    expect((await rows('network/around', { thing: 'noor-wali-mehsud', statuses: null })).map(({ id }) => id)).toContain(
      'government-of-afghanistan',
    )
  })

  it('opens the file of a person, and goes on over office and event', async () => {
    const file = await rows('network/person-file', { person: 'imran-khan' })
    expect(file).toHaveLength(13)
    expect(file.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'imran-khan > prime-minister-of-pakistan > pakistan',
        'imran-khan > imran-khan-arrested > tension-within-pakistan',
        'imran-khan < exclusion-of-imran-khan',
      ]),
    )
  })

  it('keeps the limits of who operates where', async () => {
    expect(
      (await rows('network/who-operates-where', { actor: 'isis-k' })).map(({ link, qualifier }) => [link, qualifier]),
    ).toEqual([
      ['isis-k.operates-in.afghanistan', 'limited'],
      ['isis-k.operates-in.isis-k-region', null],
      ['isis-k.moved-forces-to.pakistan', 'much of'],
      ['isis-k.operates-in.pakistan', 'concentrated'],
      ['isis-k.carries-out-attacks-in.western-pakistan', null],
    ])
  })

  it('sets guest and host of a sanctuary side by side', async () => {
    const found = await rows('network/sanctuaries', { group: 'ttp' })
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['ttp > afghanistan < afghan-taliban']))
    expect(new Set(found.map(({ tieOfHost, status }) => `${String(tieOfHost)} ${String(status)}`))).toEqual(
      new Set(['COLLABORATES_WITH denied', 'PROVIDES_SAFE_HAVEN asserted', 'SUPPORTS contested']),
    )
  })

  it('follows weapons from hand to hand', async () => {
    expect(await rows('network/assets-and-hands')).toMatchObject([
      { actorId: 'ttp', how: 'ACQUIRED', through: 'Weapons pass to the TTP', handedTo: null },
      {
        actorId: 'us-army',
        how: 'SUPPLIED_ASSET',
        through: null,
        handedTo: 'Afghan security forces (before the Taliban)',
      },
    ])
  })

  it('looks at a group from the inside', async () => {
    expect((await rows('network/parts-and-members', { whole: 'ttp' })).map(({ id, down }) => [id, down])).toEqual([
      ['freed-ttp-prisoners', 1],
      ['leader-of-ttp', 1],
      ['new-ttp-recruits', 1],
      ['noor-wali-mehsud', 1],
      ['noor-wali-mehsud', 2],
    ])
  })

  it('finds the ties between two countries', async () => {
    expect(
      (await rows('network/between-countries', { one: 'pakistan', other: 'afghanistan' })).map(({ link }) => link),
    ).toEqual([
      'government-of-pakistan.publicly-accuses.afghan-taliban',
      'pakistan.in-tension-with.afghanistan',
      'border-areas.borders.afghanistan',
      'pakistan.borders.afghanistan',
    ])
  })
})
