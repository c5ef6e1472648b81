import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about events. */

const rows = useLibrary()

/** Events of which the founding article leaves open whether they fall on 29 or 30 September 2023. */
const UNDECIDED = new Set([
  'killing-of-isis-k-leaders',
  'attacks-on-election-rallies',
  'election-rallies',
  'ttp-recruitment',
  'elections-as-first-due',
  'extortion-and-kidnapping-resume',
  'imf-intervention',
  'imran-khan-arrested',
  'isis-k-moves-forces',
  'prisoners-freed',
  'us-departure',
  'weapons-pass-to-ttp',
  'crss-report-published',
  'pakistan-accuses',
  'postponement-decided',
  'taliban-denial',
])

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

  it('keeps what a period cannot decide beside what is in it, and says why', async () => {
    const found = await rows('events/in-a-period', { from: '2023-09-29', to: '2023-09-30' })
    const answered = (word: string) => found.filter((row) => row.answer === word).map(({ id }) => id)
    // S1: the Friday before; S2: the nine months of 2023; S18: two years of war, which was on when the article was written.
    expect(answered('in')).toEqual([
      'war-on-isis-k',
      'attacks-in-pakistan-2023',
      'mastung-attack',
      'mastung-procession',
    ])
    expect(new Set(answered('cannot be decided'))).toEqual(UNDECIDED)
    expect(found.find(({ id }) => id === 'prisoners-freed')).toMatchObject({
      why: 'no day is known',
      order: ['after Departure of the US army'],
    })
    expect(found.find(({ id }) => id === 'election-rallies')?.why).toBe(
      'may have begun later, or may have ended before',
    )
    const sure = await rows('events/in-a-period', { from: '2023-09-29', to: '2023-09-30', undated: false })
    expect(sure.map(({ answer }) => answer)).toEqual(['in', 'in', 'in', 'in'])
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
})

describe('places, methods and the dead', () => {
  it('places events no more exactly than the sources do', async () => {
    const places = await rows('events/by-place', { place: 'pakistan' })
    expect(places.map(({ id, count, exactness, latitude }) => [id, count, exactness, latitude])).toEqual([
      ['pakistan', 3, 6, 30],
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

  it('says of what each figure and each event is part', async () => {
    const found = new Map((await rows('events/casualties')).map(({ figureId, ...row }) => [figureId, row]))
    // S9: part of the dead of S8, in the same window; the sentence after names no source of its own.
    expect(found.get('figure-security-deaths-2023')).toMatchObject({
      containedIn: ['around 1,100 deaths'],
      // That the rise is part of the new situation of S10 is the reader's.
      partOf: ['Rise in attacks (asserted)', 'New situation since 2021 (deduced)'],
      precision: 'interval',
      timeQualifier: 'in 2023, to the report',
      sentences: ['article S9'],
      claimId: 'attacks-in-pakistan-2023.has-figure.figure-security-deaths-2023',
    })
    // S1 and S2: by its date one of the attacks of 2023, which confirm the rise.
    expect(found.get('figure-mastung-deaths')).toMatchObject({
      containedIn: [],
      partOf: [
        'Attacks in Pakistan in 2023 (deduced)',
        'Rise in attacks (deduced)',
        'New situation since 2021 (deduced)',
      ],
      precision: 'day',
      sentences: ['article S1'],
      note: 'Whether the attacker is counted is not known.',
    })
    // S18: over about two years.
    expect(found.get('figure-leaders-killed')).toMatchObject({
      status: 'attributed',
      timeQualifier: 'within from about',
    })
  })
})

describe('targets', () => {
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
