import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about networks. */

const rows = useLibrary()

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
})

describe('hands, insides and countries', () => {
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
    // S7: who "the two organizations" are is deduced from the sentences before.
    expect(await rows('network/parts-and-members', { whole: 'ttp-and-isis-k' })).toEqual(
      expect.arrayContaining(
        ['isis-k', 'ttp'].map((id) =>
          expect.objectContaining({ id, down: 1, ties: ['MEMBER_OF_SET (deduced)'], weakestStatus: 'deduced' }),
        ),
      ),
    )
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
