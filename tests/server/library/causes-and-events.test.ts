import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../server/commands/start.ts'
import { startApp } from '../../support/app.ts'
import { readRows } from '../../support/library.ts'

/** What the founding graph answers to questions about causes, events and figures. */

let app: Running
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())
const rows = (name: string, parameters: Record<string, unknown> = {}) => readRows(app.address, name, parameters)

describe('causes', () => {
  it('goes back from the expulsion to the accusation, over the weakest kind of step', async () => {
    expect(await rows('causes/roots-of', { effect: 'expulsion-of-afghans' })).toEqual([
      {
        chain: 'pakistan-accuses > pakistan-afghanistan-tension > expulsion-of-afghans',
        from: 'Pakistan accuses the Afghan Taliban',
        length: 2,
        strengths: ['adjacency', 'explicit'],
        weakest: 'adjacency',
        sureness: 0.25,
        isRoot: true,
      },
      {
        chain: 'pakistan-afghanistan-tension > expulsion-of-afghans',
        from: 'Tension between Pakistan and Afghanistan',
        length: 1,
        strengths: ['explicit'],
        weakest: 'explicit',
        sureness: 0.5,
        isRoot: false,
      },
    ])
  })

  it('goes on from the operation of 2014, and stops where a step is not strong enough', async () => {
    expect((await rows('causes/effects-of', { cause: 'operation-2014' })).map(({ chain }) => chain)).toEqual([
      'operation-2014 > fewer-resources-and-men',
      'operation-2014 > fewer-resources-and-men > limited-ability-of-organizations',
    ])
    expect(
      (await rows('causes/effects-of', { cause: 'us-departure', strengths: ['narrated'] })).map(({ chain }) => chain),
    ).toEqual(['us-departure > weapons-pass-to-ttp'])
    expect(await rows('causes/effects-of', { cause: 'us-departure', strengths: ['explicit'] })).toEqual([])
  })

  it('finds the longest chains and the root that reaches furthest', async () => {
    expect((await rows('causes/longest-chains')).map(({ chain, weakest }) => [chain, weakest])).toEqual([
      ['imran-khan-arrested > exclusion-of-imran-khan > tension-within-pakistan', 'explicit'],
      ['operation-2014 > fewer-resources-and-men > limited-ability-of-organizations', 'explicit'],
      ['pakistan-accuses > pakistan-afghanistan-tension > expulsion-of-afghans', 'adjacency'],
      ['pakistan-crisis > imf-intervention > bankruptcy-of-pakistan', 'purpose'],
    ])
    expect((await rows('causes/root-causes'))[0]).toMatchObject({ id: 'pakistan-crisis', reaches: 3 })
  })

  it('sets several causes of one effect side by side', async () => {
    expect((await rows('causes/converging')).map(({ id, count }) => [id, count])).toEqual([
      ['financing-of-terrorist-groups', 2],
      ['isis-k-concentration', 2],
      ['tension-within-pakistan', 2],
    ])
  })

  it('tells a sequence from a cause, with the word of the source', async () => {
    expect(
      (await rows('causes/only-a-sequence')).map(({ cause, effect, strength, word, orderAlsoStated }) => [
        cause,
        effect,
        strength,
        word,
        orderAlsoStated,
      ]),
    ).toEqual([
      ['pakistan-accuses', 'pakistan-afghanistan-tension', 'adjacency', 'next sentence', false],
      ['us-departure', 'weapons-pass-to-ttp', 'narrated', 'ended up', true],
      ['taliban-return', 'rise-in-attacks', 'temporal', 'since', false],
      ['us-departure', 'prisoners-freed', 'temporal', 'after', true],
      ['war-on-isis-k', 'isis-k-moves-forces', 'temporal', 'then', true],
    ])
  })

  it('names the explanations that fall with a disputed claim', async () => {
    expect(
      (await rows('causes/on-disputed-ground')).map(({ explanationId, claimId, status, deniedBy }) => [
        explanationId,
        claimId,
        status,
        deniedBy,
      ]),
    ).toEqual([
      [
        'government-of-afghanistan.leads-to.ttp-capability',
        'government-of-afghanistan.supports.ttp',
        'contested',
        ['Afghan Taliban'],
      ],
      [
        'pakistan-accuses.leads-to.pakistan-afghanistan-tension',
        'afghan-taliban.supports.ttp',
        'contested',
        ['Afghan Taliban'],
      ],
    ])
  })

  it('shows that the TTP gains twice from the US departure, and from the return of the Taliban by its bases', async () => {
    expect((await rows('causes/who-gains', { from: 'us-departure' })).map(({ id, path }) => [id, path])).toEqual([
      ['freed-ttp-prisoners', 'us-departure > prisoners-freed < freed-ttp-prisoners'],
      ['ttp', 'us-departure > weapons-pass-to-ttp < ttp'],
      ['ttp', 'us-departure > prisoners-freed < freed-ttp-prisoners > ttp'],
    ])
    expect((await rows('causes/who-gains', { from: 'taliban-return' })).map(({ path }) => path)).toEqual([
      'taliban-return > ttp-bases < ttp',
    ])
    // From an actor: whom it helps, never who helps it.
    expect((await rows('causes/who-gains', { from: 'afghan-taliban' })).map(({ id }) => id)).toEqual(['ttp', 'ttp'])
    expect(await rows('causes/who-gains', { from: 'ttp', gains: ['SUPPORTS'] })).toEqual([])
  })

  it('knows whose a condition is', async () => {
    const conditions = await rows('causes/conditions-and-holders', { holder: 'pakistan' })
    expect(conditions.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'pakistan-crisis',
        'tension-within-pakistan',
        'pakistan-afghanistan-tension',
        'limited-state-ability',
      ]),
    )
    expect(conditions).toHaveLength(4)
  })
})

describe('events', () => {
  it('keeps unclaimed, unnamed and deduced perpetrators apart', async () => {
    const found = await rows('events/without-perpetrator')
    expect(found.map(({ id, why }) => [id, why])).toEqual([
      ['mastung-attack', 'unclaimed'],
      ['attacks-in-pakistan-2023', 'nobody named'],
      ['serious-attacks-2023-01', 'nobody named'],
      ['serious-attacks-2023-02', 'nobody named'],
      ['serious-attacks-2023-07', 'nobody named'],
      ['extortion-and-kidnapping-resume', 'nobody named'],
      ['prisoners-freed', 'nobody named'],
      ['operation-2014', 'deduced only'],
    ])
    expect(found[0]).toMatchObject({
      standsFor: ['Unidentified perpetrator in Mastung'],
      places: ['Mastung'],
      from: '2023-09-29',
    })
  })

  it('lists the undated beside a period and never in it', async () => {
    const found = await rows('events/in-a-period', { from: '2023-09-29', to: '2023-09-30' })
    const placed = (word: string) => found.filter((row) => row.placed === word).map(({ id }) => id)
    expect(placed('within')).toEqual(['mastung-attack', 'mastung-procession'])
    expect(placed('overlaps')).toEqual([
      'killing-of-isis-k-leaders',
      'war-on-isis-k',
      'attacks-in-pakistan-2023',
      'attacks-on-election-rallies',
      'election-rallies',
      'ttp-recruitment',
      'elections-as-first-due',
    ])
    expect(placed('undated')).toEqual([
      'extortion-and-kidnapping-resume',
      'imf-intervention',
      'imran-khan-arrested',
      'isis-k-moves-forces',
      'prisoners-freed',
      'us-departure',
      'weapons-pass-to-ttp',
    ])
    expect(found.find(({ id }) => id === 'prisoners-freed')).toMatchObject({
      order: ['after Departure of the US army'],
    })
    expect(
      (await rows('events/in-a-period', { from: '2023-09-29', to: '2023-09-30', undated: false })).map(
        ({ placed }) => placed,
      ),
    ).not.toContain('undated')
  })

  it('orders events without dates', async () => {
    expect(
      (await rows('events/before-and-after', { event: 'isis-k-moves-forces' })).map(({ side, chain }) => [side, chain]),
    ).toEqual([
      ['before', 'killing-of-isis-k-leaders > isis-k-moves-forces'],
      ['before', 'war-on-isis-k > isis-k-moves-forces'],
    ])
    expect(
      (await rows('events/before-and-after', { event: 'us-departure' })).map(({ side, id }) => [side, id]),
    ).toEqual([
      ['after', 'prisoners-freed'],
      ['after', 'weapons-pass-to-ttp'],
    ])
  })

  it('makes a timeline with the undated last', async () => {
    expect((await rows('events/timeline-of', { thing: 'isis-k', steps: 1 })).map(({ id, when }) => [id, when])).toEqual(
      [
        ['war-on-isis-k', '2021-10-01'],
        ['election-rallies', '2023-06-01'],
        ['isis-k-moves-forces', null],
      ],
    )
    expect((await rows('events/timeline-of', { thing: 'isis-k', steps: 2 })).length).toBeGreaterThan(6)
  })

  it('places events no more exactly than the sources do', async () => {
    const places = await rows('events/by-place', { place: 'pakistan' })
    expect(places.map(({ id, count, exactness, latitude }) => [id, count, exactness, latitude])).toEqual([
      ['pakistan', 4, 6, 30],
      ['border-areas', 2, null, null],
      ['mastung', 2, 2, 29.7997],
    ])
    expect(places[2]).toMatchObject({ within: ['Pakistan', 'Southwestern Pakistan'] })
  })

  it('knows methods by who uses them', async () => {
    expect((await rows('events/methods')).map(({ id, usedBy, financedByIt }) => [id, usedBy, financedByIt])).toEqual([
      ['extortion', [], ['Terrorist groups in general']],
      ['kidnapping', [], ['Terrorist groups in general']],
      ['suicide-attack', ['Unidentified perpetrator in Mastung (unclaimed)'], []],
    ])
  })

  it('counts the dead as each source does', async () => {
    expect(
      (await rows('events/casualties')).map(({ figureId, operator, value, givenBy }) => [
        figureId,
        operator,
        value,
        givenBy,
      ]),
    ).toEqual([
      ['figure-deaths-2023-crss', 'around', 1100, ['Center for Research and Studies for Security']],
      ['figure-deaths-2023-article', 'over', 1000, ['Article of 5 October 2023']],
      ['figure-security-deaths-2023', 'nearly', 400, ['Center for Research and Studies for Security']],
      ['figure-mastung-deaths', 'nearly', 60, ['Article of 5 October 2023']],
      ['figure-leaders-killed', 'exact', 8, ['US officials']],
    ])
  })

  it('tells an aim from an attack', async () => {
    expect(
      (await rows('events/who-targets-whom', { target: 'election-rallies' })).map(({ who, done }) => [who, done]),
    ).toEqual([
      ['attacks-on-election-rallies', true],
      ['isis-k', true],
      ['ttp', true],
    ])
    expect(
      (await rows('events/who-targets-whom', { target: 'pakistani-security-forces' })).map(({ who, done }) => [
        who,
        done,
      ]),
    ).toEqual([
      ['noor-wali-mehsud', false],
      ['ttp-targets-security-forces', false],
    ])
  })
})

describe('figures', () => {
  it('finds the two counts of the dead of 2023, and says that their windows differ', async () => {
    expect(await rows('figures/that-disagree')).toMatchObject([
      {
        oneId: 'figure-deaths-2023-article',
        otherId: 'figure-deaths-2023-crss',
        oneWindow: '2023-01-01 to 2023-09-30',
        otherWindow: '2023-01-01 to 2023-10-05',
        sameWindow: false,
        difference: 1.1,
      },
    ])
  })

  it('gives each figure with operator, source and grade', async () => {
    expect(await rows('figures/by-measure')).toHaveLength(18)
    expect(
      (await rows('figures/by-measure', { measure: 'deaths' })).map(({ id, operator, grade, holderId }) => [
        id,
        operator,
        grade,
        holderId,
      ]),
    ).toEqual([
      ['figure-deaths-2023-crss', 'around', 'B3', 'crss'],
      ['figure-deaths-2023-article', 'over', 'C3', 'article'],
      ['figure-mastung-deaths', 'nearly', 'C3', 'article'],
    ])
  })

  it('leaves vague words vague', async () => {
    const vague = await rows('figures/vague')
    expect(vague).toHaveLength(8)
    expect(vague.find(({ figure }) => figure === 'figure-freed-prisoners')).toMatchObject({
      words: 'hundreds of prisoners freed',
      numberElsewhere: false,
    })
  })

  it('reckons the share of a part', async () => {
    expect(await rows('figures/shares')).toMatchObject([
      {
        partId: 'figure-security-deaths-2023',
        wholeId: 'figure-deaths-2023-crss',
        percent: 36.4,
        rough: ['nearly', 'around'],
      },
    ])
  })
})
