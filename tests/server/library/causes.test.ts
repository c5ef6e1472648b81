import { describe, expect, it } from 'vitest'
import { useLibrary } from '../../support/library.ts'

/** What the founding graph answers to questions about causes. */

const rows = useLibrary()

describe('causes', () => {
  it('goes back from the expulsion to the accusation, over the weakest kind of step', async () => {
    expect(await rows('causes/roots-of', { effect: 'expulsion-of-afghans' })).toEqual([
      {
        chain: 'pakistan-accuses > pakistan-afghanistan-tension > expulsion-of-afghans',
        from: 'Pakistan accuses the Afghan Taliban',
        length: 2,
        strengths: ['adjacency', 'explicit'],
        weakest: 'adjacency',
        // Whom "Pakistan" means is read; that it led to the tension is the reader’s (C22).
        restsOn: ['DEDUCED', 'SEQUENCE'],
        weakestStatus: 'deduced',
        sentences: ['article S13'],
        sureness: null,
        isRoot: true,
      },
      {
        chain: 'pakistan-afghanistan-tension > expulsion-of-afghans',
        from: 'Tension between Pakistan and Afghanistan',
        length: 1,
        strengths: ['explicit'],
        weakest: 'explicit',
        restsOn: [],
        weakestStatus: 'asserted',
        sentences: ['article S13'],
        sureness: null,
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
    expect((await rows('causes/root-causes'))[0]).toMatchObject({
      id: 'pakistan-crisis',
      reaches: 3,
      // C9, C20 and C21: what the fund stepped in for is a purpose.
      effects: [
        'Bankruptcy of Pakistan (to be avoided) (purpose)',
        'IMF intervention (explicit)',
        'Limited ability of the state to act (explicit)',
      ],
    })
  })

  it('sets several causes of one effect side by side', async () => {
    expect((await rows('causes/converging')).map(({ id, count }) => [id, count])).toEqual([
      ['financing-of-terrorist-groups', 2],
      ['isis-k-concentration', 2],
      ['tension-within-pakistan', 2],
    ])
    // C3 and C4, both of S5: one said to force, one said to explain.
    expect((await rows('causes/converging'))[1]?.causes).toEqual([
      'Government of Afghanistan (Taliban) (explicit, asserted, Article of 5 October 2023)',
      'Wider territorial control of the Taliban (explanatory, asserted, Article of 5 October 2023)',
    ])
  })
})

describe('grounds', () => {
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
      (await rows('causes/on-disputed-ground')).map(({ explanationClaimId, claimId, status, deniedBy }) => [
        explanationClaimId,
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
    ])
  })
})

describe('gains and conditions', () => {
  it('shows that the TTP gains twice from the US departure, and from the return of the Taliban by its bases', async () => {
    expect((await rows('causes/who-gains', { from: 'us-departure' })).map(({ id, path }) => [id, path])).toEqual([
      ['freed-ttp-prisoners', 'us-departure > prisoners-freed < freed-ttp-prisoners'],
      ['ttp', 'us-departure > weapons-pass-to-ttp < ttp'],
      ['ttp', 'us-departure > prisoners-freed < freed-ttp-prisoners > ttp'],
    ])
    expect((await rows('causes/who-gains', { from: 'taliban-return' })).map(({ path }) => path)).toEqual([
      'taliban-return > ttp-bases < ttp',
    ])
    // S14: the bases came with the rise to power.
    expect((await rows('causes/who-gains', { from: 'taliban-return' }))[0]).toMatchObject({
      how: 'USES',
      weakestStatus: 'asserted',
      sentences: ['article S14'],
    })
    // From an actor: whom it helps, never who helps it.
    expect((await rows('causes/who-gains', { from: 'afghan-taliban' })).map(({ id }) => id)).toEqual(['ttp', 'ttp'])
    expect(await rows('causes/who-gains', { from: 'ttp', gains: ['SUPPORTS'] })).toEqual([])
  })

  it.each([
    // S10: the operation took men and resources from those whom it hit.
    ['operation-2014'],
    // S18: the leaders were killed in that war.
    ['war-on-isis-k'],
    // S22: he was arrested.
    ['imran-khan-arrested'],
    // S12: the crisis limits what the state can do.
    ['pakistan-crisis'],
    // S10: who supports a policy gives; S14: who lodges a group is given nothing by it.
    ['counter-terrorism-2014'],
    ['ttp'],
  ])('does not say of those whom %s hits, or who give for it, that they gain', async (from) => {
    expect(await rows('causes/who-gains', { from })).toEqual([])
  })

  it('tells whom a condition affects from whose it is, and a sequence from a cause', async () => {
    const conditions = await rows('causes/conditions-and-holders')
    expect(conditions).toHaveLength(18)
    // R27 and S13: the tension is between the two countries; the expelled are hit by it. C22: that the accusation feeds it is the reader's.
    expect(conditions.find(({ id }) => id === 'pakistan-afghanistan-tension')).toMatchObject({
      holders: ['Afghanistan', 'Pakistan'],
      affects: ['Afghans residing illegally in Pakistan'],
      causes: ['Pakistan accuses the Afghan Taliban (adjacency, deduced)'],
      effects: ['Expulsion of Afghans without legal stay (explicit, asserted)'],
    })
    // C1: since August 2021, no more is said.
    expect(conditions.find(({ id }) => id === 'rise-in-attacks')?.causes).toEqual([
      'Taliban return to power (temporal, asserted)',
    ])
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
