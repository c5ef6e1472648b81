import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about figures. */

const rows = useLibrary()

describe('figures', () => {
  it('finds the two counts of the dead of 2023, and says that their windows differ', async () => {
    expect(await rows('figures/that-disagree')).toMatchObject([
      {
        oneId: 'figure-deaths-2023-article',
        otherId: 'figure-deaths-2023-crss',
        oneWindow: '2023-01-01 to 2023-09-30',
        otherWindow: '2023-01-01 to 2023-10-05 (in 2023, to the report)',
        // Q2 and Q4.
        oneSentences: ['article S2'],
        otherSentences: ['article S8'],
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

  it('keeps what the source says of the time of a figure', async () => {
    const found = new Map((await rows('figures/by-measure')).map(({ id, ...row }) => [id, row]))
    // S8: neither the window nor what it is compared with is stated, only how long it is (Q3).
    expect(found.get('figure-increase-episodes')).toMatchObject({
      value: 57,
      from: null,
      to: null,
      precision: 'unknown',
      timeQualifier: 'last three months',
      document: 'article',
      sentence: 'S8',
      status: 'attributed',
    })
    // S18 (Q8), S10 (Q18), S15 (Q7).
    for (const [id, word] of [
      ['figure-leaders-killed', 'within from about'],
      ['figure-last-decade', 'from about'],
      ['figure-freed-prisoners', 'after the US departure'],
    ] as const)
      expect([id, found.get(id)?.timeQualifier]).toEqual([id, word])
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
        sentences: ['article S9'],
        claimId: 'figure-security-deaths-2023.subset-of.figure-deaths-2023-crss',
      },
    ])
  })
})
