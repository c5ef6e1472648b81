import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about policies. */

const rows = useLibrary()

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
    // Decided on 4 October 2023: long before, there was nothing to do yet.
    expect((await rows('policies/not-done-yet', { on: '2022-01-01' })).map(({ id }) => id)).not.toContain(
      'expulsion-of-afghans',
    )
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
