import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about sources. */

const rows = useLibrary()

describe('sources', () => {
  it('counts claims by source, voice and grade', async () => {
    expect(
      (await rows('sources/by-source-and-grade')).map(({ id, stance, grade, claims }) => [id, stance, grade, claims]),
    ).toEqual([
      ['article', 'asserts', 'C3', 183],
      ['reader', 'deduces', 'F3', 15],
      ['crss', 'asserts', 'B3', 5],
      ['us-officials', 'asserts', 'B3', 5],
      ['afghan-taliban', 'denies', 'D4', 3],
      ['article', 'asserts', 'C4', 2],
      ['gazetteer', 'asserts', 'A1', 2],
      ['government-of-pakistan', 'accuses', 'C3', 1],
    ])
  })

  it('makes the Admiralty matrix of all 213 links', async () => {
    const matrix = await rows('sources/admiralty-matrix')
    expect(matrix.map(({ source, links }) => [source, links])).toEqual([
      ['A', 2],
      ['B', 10],
      ['C', 185],
      ['F', 15],
      // Only denied: nobody affirms it.
      ['none', 1],
    ])
    expect(matrix[2]).toMatchObject({ possible3: 183, doubtful4: 2, confirmed1: 0 })
  })

  it('profiles a source that denies, and one that nobody echoes', async () => {
    expect(await rows('sources/source-profile', { source: 'afghan-taliban' })).toEqual([
      {
        stance: 'denies',
        claims: 3,
        sharedByOthers: 0,
        contradictedByOthers: 2,
        alone: 1,
        hedged: 3,
        grades: ['D4'],
        meanConfidence: null,
      },
    ])
    expect(await rows('sources/source-profile', { source: 'government-of-pakistan' })).toMatchObject([
      { stance: 'accuses', claims: 1, sharedByOthers: 1, contradictedByOthers: 1, alone: 0 },
    ])
    expect(await rows('sources/source-profile', { source: 'us-officials' })).toMatchObject([
      { stance: 'asserts', claims: 5, sharedByOthers: 0, contradictedByOthers: 0, alone: 5 },
    ])
  })

  it('shows what the CRSS carries alone, and that Pakistan carries nothing alone', async () => {
    expect((await rows('sources/carried-by-one', { source: 'crss' })).map(({ link }) => link)).toEqual([
      'attacks-in-pakistan-2023.has-figure.figure-deaths-2023-crss',
      'attacks-in-pakistan-2023.has-figure.figure-increase-episodes',
      'attacks-in-pakistan-2023.has-figure.figure-security-deaths-2023',
      'figure-deaths-2023-crss.reported-by.crss-report',
      'figure-increase-episodes.reported-by.crss-report',
    ])
    expect(await rows('sources/carried-by-one', { source: 'government-of-pakistan' })).toEqual([])
  })
})

describe('how sure a source is', () => {
  it('puts the claim between the two largest hubs first among the unconfirmed', async () => {
    const [first] = await rows('sources/unconfirmed', { kind: 'ArmedGroup' })
    expect(first).toMatchObject({
      claimId: 'ttp.operates-in.pakistan',
      holder: 'Article of 5 October 2023',
      weight: 41,
      denied: false,
      // S4: "the country" is read as Pakistan.
      status: 'asserted',
      restsOn: ['DEDUCED'],
      sentences: ['article S4'],
    })
    // Two hold it, or nobody affirms it.
    const all = await rows('sources/unconfirmed', { kind: null, first: 1000 })
    expect(all).toHaveLength(211)
    expect(all.map(({ claimId }) => claimId)).not.toContain('afghan-taliban.supports.ttp')
  })

  it('tells what the article reports of others from what it says itself', async () => {
    const reports = await rows('sources/reported-of-others', { document: 'article' })
    expect(reports).toHaveLength(14)
    expect(reports.filter(({ onlyReported }) => !onlyReported).map(({ claimId, stance }) => [claimId, stance])).toEqual(
      [
        ['afghan-taliban.supports.ttp', 'denies'],
        ['government-of-afghanistan.supports.ttp', 'denies'],
        ['afghan-taliban.supports.ttp', 'accuses'],
      ],
    )
  })

  it('lists the 15 deductions, the least sure first', async () => {
    const deductions = await rows('sources/deduced-only')
    expect(deductions).toHaveLength(15)
    expect(deductions[0]).toMatchObject({
      claimId: 'pakistan-accuses.leads-to.pakistan-afghanistan-tension',
      confidence: 50,
    })
    expect((await rows('sources/deduced-only', { atMost: 60 })).map(({ confidence }) => confidence)).toEqual([50])
  })

  it('keeps the words that hedge, and those that may mean two things', async () => {
    expect((await rows('sources/hedged')).map(({ hedge }) => hedge)).toEqual(
      expect.arrayContaining(['nearly', 'over', 'around', 'any type', 'do not seem']),
    )
    const mentions = await rows('sources/ambiguous-mentions', { thing: 'islamic-state' })
    expect(mentions.map(({ words, readAs, mayMean, sentence }) => [words, readAs, mayMean, sentence])).toEqual([
      ['ISIS', 'Islamic State', ['ISIS-K'], 'S6'],
      ['ISIS', 'ISIS-K', ['Islamic State'], 'S19'],
    ])
  })

  it('reads a document in its order', async () => {
    const article = await rows('sources/document-in-order', { document: 'article' })
    expect(article).toHaveLength(214)
    const numbers = article.map(({ sentence }) => Number(String(sentence).slice(1)))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(await rows('sources/document-in-order', { document: 'gazetteer' })).toHaveLength(2)
  })
})

describe('what is thin', () => {
  it('tells the two stances that reach their claim by one that the rest does not need', async () => {
    const own = await rows('sources/ground-of-their-own')
    const by = ['The government of Afghanistan and the Afghan Taliban are the same authority.']
    expect(own.map(({ claimId, holderId, stance, over }) => [claimId, holderId, stance, over])).toEqual([
      ['afghan-taliban.supports.ttp', 'article', 'asserts', by],
      ['government-of-afghanistan.supports.ttp', 'afghan-taliban', 'denies', by],
    ])
    expect(own.map(({ restsOn, stanceRestsOn }) => [restsOn, stanceRestsOn])).toEqual([
      [[], ['DEDUCED']],
      [[], ['DEDUCED']],
    ])
    expect(await rows('sources/ground-of-their-own', { ground: 'SEQUENCE' })).toEqual([])
    expect(await rows('sources/ground-of-their-own', { holder: 'article' })).toHaveLength(1)
  })

  it('takes away what is below a grade', async () => {
    expect(await rows('sources/below-a-grade', { source: 'C', information: null })).toHaveLength(15)
    expect(await rows('sources/below-a-grade', { source: 'F', information: '3' })).toHaveLength(2)
    // Pakistan's accusation makes the support of the TTP one that more than one affirm.
    const below = { source: 'B', information: null, about: 'ttp' }
    const all = await rows('sources/below-a-grade', below)
    const thin = await rows('sources/below-a-grade', { ...below, holders: 1 })
    expect(thin.every(({ affirmedBy }) => affirmedBy === 1)).toBe(true)
    const shared = all.filter(({ link }) => !thin.some((each) => each.link === link))
    expect(shared.map(({ link, affirmedBy }) => [link, affirmedBy])).toEqual([['afghan-taliban.supports.ttp', 2]])
    expect(
      (await rows('sources/below-a-grade', { source: 'A', information: '6', about: 'mastung' })).map(
        ({ link }) => link,
      ),
    ).not.toContain('mastung.located-in.pakistan')
  })
})
