import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about disputes. */

const rows = useLibrary()

const READ = 'rests on a deduction'

describe('contested', () => {
  it('puts the two sides of each dispute beside each other', async () => {
    expect(await rows('contested/links-in-dispute')).toEqual([
      {
        disputed: 'The Afghan Taliban support the TTP.',
        affirmed: [`Article of 5 October 2023 asserts (C3, S4, ${READ})`, 'Government of Pakistan accuses (C3, S12)'],
        denied: ['Afghan Taliban denies (D4, S14)'],
        subject: 'afghan-taliban',
        object: 'ttp',
        status: 'contested',
        // The assertion needs a deduction, the accusation none.
        restsOn: [],
        precision: 'unknown',
        sentences: ['article S4', 'article S12', 'article S14'],
        claimId: 'afghan-taliban.supports.ttp',
      },
      {
        disputed: 'The government of Afghanistan gives the TTP means, space for action and support.',
        affirmed: ['Article of 5 October 2023 asserts (C3, S4)'],
        denied: [`Afghan Taliban denies (D4, S14, ${READ})`],
        subject: 'government-of-afghanistan',
        object: 'ttp',
        status: 'contested',
        restsOn: [],
        precision: 'year',
        sentences: ['article S4', 'article S14'],
        claimId: 'government-of-afghanistan.supports.ttp',
      },
    ])
    expect(await rows('contested/links-in-dispute', { about: 'government-of-afghanistan' })).toHaveLength(1)
  })

  it('shows disputed links with what nobody affirms', async () => {
    expect(
      (await rows('contested/on-the-canvas')).map(({ subject, link, object, status, affirmed, denied }) => [
        subject,
        link,
        object,
        status,
        affirmed,
        denied,
      ]),
    ).toEqual([
      ['afghan-taliban', 'afghan-taliban.collaborates-with.ttp', 'ttp', 'denied', 0, 1],
      ['afghan-taliban', 'afghan-taliban.supports.ttp', 'ttp', 'contested', 2, 1],
      ['government-of-afghanistan', 'government-of-afghanistan.supports.ttp', 'ttp', 'contested', 1, 1],
    ])
  })

  it('pairs those who disagree', async () => {
    expect(
      (await rows('contested/who-disagrees')).map(({ affirmsId, deniesId, claims, how }) => [
        affirmsId,
        deniesId,
        claims,
        how,
      ]),
    ).toEqual([
      ['article', 'afghan-taliban', 2, ['asserts']],
      ['government-of-pakistan', 'afghan-taliban', 1, ['accuses']],
    ])
    expect(await rows('contested/who-disagrees', { holder: 'government-of-pakistan' })).toHaveLength(1)
  })

  it('finds the one claim that is only denied, and what it answers', async () => {
    const [only, ...more] = await rows('contested/only-denied')
    expect(more).toEqual([])
    expect(only).toMatchObject({
      claimId: 'afghan-taliban.collaborates-with.ttp',
      holder: 'Afghan Taliban',
      hedge: 'any type',
      status: 'denied',
      document: 'article',
      sentence: 'S14',
    })
    expect(only?.related).toContain('The Afghan Taliban support the TTP.')
  })
})

describe('how far a dispute reaches', () => {
  it('tells whether an accuser stands alone', async () => {
    expect(await rows('contested/accusations')).toMatchObject([
      {
        accuser: 'Government of Pakistan',
        claimId: 'afghan-taliban.supports.ttp',
        alone: false,
        alsoAffirmed: ['Article of 5 October 2023'],
        denied: ['Afghan Taliban'],
        grade: 'C3',
        status: 'contested',
        document: 'article',
        sentence: 'S12',
      },
    ])
  })

  it('follows a denial to wider and narrower claims', async () => {
    const touched = await rows('contested/what-a-denial-touches', { denier: 'afghan-taliban' })
    const ties = touched.map(({ deniedClaimId, tie, claimId, alsoDenied }) => [deniedClaimId, tie, claimId, alsoDenied])
    expect(ties).toContainEqual(['afghan-taliban.supports.ttp', 'wider', 'afghan-taliban.collaborates-with.ttp', true])
    expect(ties).toContainEqual([
      'afghan-taliban.collaborates-with.ttp',
      'narrower',
      'afghan-taliban.supports.ttp',
      true,
    ])
    expect(ties).toContainEqual([
      'government-of-afghanistan.supports.ttp',
      'has it as its cause',
      'government-of-afghanistan.leads-to.ttp-capability',
      false,
    ])
    // An accusation feeds the tension, whether or not what it accuses of is so.
    expect(ties.flat()).not.toContain('pakistan-accuses.leads-to.pakistan-afghanistan-tension')
    expect(ties).toHaveLength(11)
  })

  it('has one pair of things whose claims differ in status', async () => {
    expect(await rows('contested/several-claims-on-a-pair')).toMatchObject([
      {
        oneId: 'afghan-taliban',
        otherId: 'ttp',
        count: 3,
        ties: [
          'COLLABORATES_WITH (denied)',
          'PROVIDES_SAFE_HAVEN (asserted, by their rise to power, not by a stated act)',
          'SUPPORTS (contested)',
        ],
      },
    ])
    const all = await rows('contested/several-claims-on-a-pair', { differing: false })
    expect(all.length).toBeGreaterThan(3)
    expect(all).toContainEqual(
      expect.objectContaining({
        oneId: 'isis-k',
        otherId: 'pakistan',
        ties: ['MOVED_FORCES_TO (asserted, much of)', 'OPERATES_IN (asserted, concentrated)'],
      }),
    )
  })
})

describe('a case file', () => {
  it('has disputes first, and all that the thing says itself', async () => {
    const file = await rows('contested/case-file', { about: 'ttp' })
    expect(file.slice(0, 4).map(({ claimId, stance }) => [claimId, stance])).toEqual([
      ['afghan-taliban.collaborates-with.ttp', 'denies'],
      ['afghan-taliban.supports.ttp', 'accuses'],
      ['afghan-taliban.supports.ttp', 'asserts'],
      ['afghan-taliban.supports.ttp', 'denies'],
    ])
    expect(await rows('contested/case-file', { about: 'ttp', stances: ['DENIES'] })).toHaveLength(3)
    // S14: all three denials are the Afghan Taliban's own, that about the government among them.
    expect(
      (await rows('contested/case-file', { about: 'afghan-taliban', stances: ['DENIES'] })).map(
        ({ claimId, holder, document, sentence }) => [claimId, holder, document, sentence],
      ),
    ).toEqual([
      ['afghan-taliban.collaborates-with.ttp', 'Afghan Taliban', 'article', 'S14'],
      ['afghan-taliban.supports.ttp', 'Afghan Taliban', 'article', 'S14'],
      ['government-of-afghanistan.supports.ttp', 'Afghan Taliban', 'article', 'S14'],
    ])
    // S18: all that the officials say, though none of it is about them.
    const officials = await rows('contested/case-file', { about: 'us-officials', stances: ['ASSERTS'] })
    expect(officials.filter(({ holder }) => holder === 'US officials')).toHaveLength(5)
  })
})

describe('what others rest on', () => {
  it('names what carries most, with all that rests on it', async () => {
    const found = await rows('contested/load-bearing')
    // C9, S5: the departure of forces rests on it in five ways; nothing rests on those in turn.
    expect(found.map(({ claimId, count }) => [claimId, count]).slice(0, 3)).toEqual([
      ['isis-k.moved-forces-to.pakistan', 5],
      ['islamic-state.antagonist-of.afghan-taliban', 4],
      ['ttp.acquired.us-supplied-weapons', 4],
    ])
    expect((await rows('contested/load-bearing', { statuses: ['contested'] })).map(({ claimId }) => claimId)).toEqual([
      'government-of-afghanistan.supports.ttp',
    ])
  })
})
