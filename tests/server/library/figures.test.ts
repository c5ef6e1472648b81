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
