import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circleIn } from '../../../server/claims/grounds.ts'
import { applyChange } from '../../../server/claims/write.ts'
import type { Writing } from '../../../server/neo4j/writer.ts'
import { claim, documents, other, records, rolledBack, source, stance } from '../../support/claims.ts'
import { RUNS } from '../../support/runs.ts'
import { useWriter } from '../../support/writer.ts'

/** What rests on what, by the writer on the real Neo4j of this run; everything is taken back. */

const { writer } = useWriter()

type Change = Parameters<typeof claim>[0]
const on = (...ids: string[]) => ids.map((id) => ({ role: 'rests-on' as const, claim: id }))
/** One claim a letter, each a proposition of its own. */
const own = (id: string, change: Change = {}) => claim({ id, qualifier: id, ...change })
const deduced = { stances: [stance('DEDUCES', source)] }
const contested = { stances: [stance('ASSERTS', source), stance('DENIES', other, { document: documents[1] })] }

const restsOn = async (writing: Writing) => {
  const rows = await writing.text(
    `MATCH (c:Claim) WHERE c.id STARTS WITH 'g-'
     OPTIONAL MATCH (:Entity)-[r {claimId: c.id}]->(:Entity)
     RETURN c.id AS id, c.restsOn AS claim, r.restsOn AS link ORDER BY id`,
  )
  return Object.fromEntries(rows.map(({ id, claim: stands, link }) => [id, link === null ? [stands, link] : stands]))
}

const after = (...changes: Parameters<typeof applyChange>[1][]) =>
  rolledBack(writer, async (writing) => {
    await applyChange(writing, { records })
    for (const change of changes) await applyChange(writing, change)
    return restsOn(writing)
  })

describe('what a claim rests on', () => {
  it('is carried over any number of steps, and stands on its link', async () => {
    const found = await after({
      claims: [
        own('g-1', deduced),
        own('g-2', { related: on('g-1') }),
        own('g-3', { related: on('g-2') }),
        own('g-4', { ...contested, related: on('g-3') }),
        own('g-5', { strength: 'temporal', related: [{ role: 'cause', claim: 'g-4' }] }),
      ],
    })
    expect(found).toEqual({
      'g-1': [],
      'g-2': ['DEDUCED'],
      'g-3': ['DEDUCED'],
      'g-4': ['DEDUCED'],
      'g-5': ['DEDUCED', 'DISPUTED', 'SEQUENCE'],
    })
  })

  it('is not carried by what a claim is about, nor by what is wider, narrower or the same under another name', async () => {
    const roles = ['about', 'broader', 'narrower', 'same-authority'] as const
    const claims = roles.map((role) => own(`g-${role}`, { related: [{ role, claim: 'g-1' }] }))
    const found = await after({ claims: [own('g-1', contested), ...claims] })
    expect(new Set(Object.values(found).map(String))).toEqual(new Set(['']))
  })

  it('follows when a claim below is affirmed by a document, changes, or goes', async () => {
    const first = {
      claims: [own('g-1', deduced), own('g-2', { related: on('g-1') }), own('g-3', { related: on('g-2') })],
    }
    const asserted = { claims: [own('g-1')] }
    expect(await after(first, asserted)).toEqual({ 'g-1': [], 'g-2': [], 'g-3': [] })
    expect(await after(first, { claims: [own('g-2')] })).toEqual({ 'g-1': [], 'g-2': [], 'g-3': [] })
    expect(await after(first, { removeClaims: ['g-1'] })).toEqual({ 'g-2': [], 'g-3': [] })
    expect(
      await after({ ...first, claims: first.claims.slice(0, 1) }, first, { claims: [own('g-1', contested)] }),
    ).toEqual({
      'g-1': [],
      'g-2': ['DISPUTED'],
      'g-3': ['DISPUTED'],
    })
  })

  it('is what all claims of a proposition rest on that anybody affirms', async () => {
    const twin = (id: string, change: Change) => own(id, { qualifier: 'twin', ...change })
    const read = twin('g-1', { reading: 'It is read so.' })
    expect(await after({ claims: [read] })).toEqual({ 'g-1': ['DEDUCED'] })
    expect((await after({ claims: [read, twin('g-2', {})] }))['g-1']).toEqual([])
    const denied = twin('g-2', { stances: [stance('DENIES', other, { document: documents[1] })] })
    expect((await after({ claims: [read, denied] }))['g-1']).toEqual(['DEDUCED'])
  })
})

describe('what a stance rests on', () => {
  const denial = (...restsOn: string[]) => stance('DENIES', other, { document: documents[1], restsOn })
  const said = (...changes: Parameters<typeof applyChange>[1][]) =>
    rolledBack(writer, async (writing) => {
      await applyChange(writing, { records })
      for (const change of changes) await applyChange(writing, change)
      const rows = await writing.text(
        `MATCH (:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim {id: 'g-2'})
         MATCH (:Entity)-[r {claimId: 'g-2'}]->(:Entity)
         WITH s, c, r ORDER BY s.id
         WITH c, r, collect([type(s), s.restsOn]) AS stances
         RETURN stances, c.restsOn AS claim, r.restsOn AS link, c.stanceKinds AS kinds, r.stanceRestsOn AS compact`,
      )
      return rows[0]
    })
  const below = own('g-1', deduced)

  it('is what its claim does, and what it alone does; the claim rests on what all do that affirm it', async () => {
    const assertion = stance('ASSERTS', source, { restsOn: ['g-1'] })
    const accusation = stance('ACCUSES', other, { document: documents[1] })
    const found = await said({ claims: [below, own('g-2', { stances: [assertion, accusation] })] })
    expect(Object.fromEntries(found?.stances as [])).toEqual({ ASSERTS: ['DEDUCED'], ACCUSES: [] })
    expect([found?.claim, found?.link]).toEqual([[], []])
    const compact = (found?.kinds as string[]).map((kind, at) => [kind, (found?.compact as string[])[at]])
    expect(Object.fromEntries(compact)).toEqual({ ASSERTS: 'DEDUCED', ACCUSES: '' })

    const told = { strength: 'temporal', stances: [assertion, denial()] }
    const whole = await said({ claims: [below, own('g-2', told)] })
    expect(Object.fromEntries(whole?.stances as [])).toEqual({ ASSERTS: ['DEDUCED', 'SEQUENCE'], DENIES: ['SEQUENCE'] })
    expect(whole?.link).toEqual(['DEDUCED', 'SEQUENCE'])
  })

  it('follows what is below, though the claim goes on resting on the same', async () => {
    const first = { claims: [below, own('g-2', { stances: [stance('ASSERTS', source), denial('g-1')] })] }
    const found = await said(first)
    expect(Object.fromEntries(found?.stances as [])).toEqual({ ASSERTS: [], DENIES: ['DEDUCED'] })
    const asserted = await said(first, { claims: [own('g-1', contested)] })
    expect(Object.fromEntries(asserted?.stances as [])).toEqual({ ASSERTS: [], DENIES: ['DISPUTED'] })
    expect(asserted?.compact).toEqual(expect.arrayContaining(['DISPUTED']))
    expect([found?.link, asserted?.link]).toEqual([[], []])
  })

  it('is what the claim rests on where nobody affirms it', async () => {
    expect((await said({ claims: [below, own('g-2', { stances: [denial('g-1')] })] }))?.link).toEqual(['DEDUCED'])
  })
})

describe('a change', () => {
  const refused = (...claims: ReturnType<typeof claim>[]) =>
    rolledBack(writer, async (writing) => applyChange(writing, { records, claims }))

  it('that would make claims rest on themselves is refused, and names them', async () => {
    const circle = [
      own('g-1', { related: on('g-3') }),
      own('g-2', { related: on('g-1') }),
      own('g-3', { related: on('g-2') }),
    ]
    await expect(refused(...circle)).rejects.toThrow('g-1 → g-3 → g-2 → g-1')
    const itself = own('g-1', { related: on('g-1') })
    await expect(refused(itself)).rejects.toThrow('circle: g-1 → g-1')
  })

  it('that would do so by a claim that says the same is refused too', async () => {
    const twins = [
      own('g-1', { qualifier: 'twin', reading: 'It is read so.' }),
      own('g-2', { qualifier: 'twin', related: on('g-3') }),
      own('g-3', { related: on('g-1') }),
    ]
    await expect(refused(...twins)).rejects.toThrow(
      'others that say the same, rest on each other in a circle: g-1 → g-3 → g-1',
    )
  })

  it('that gives a claim again with another stance leaves the first what it rests on', async () => {
    const first = own('g-2', { stances: [stance('ASSERTS', source, { restsOn: ['g-1'] })] })
    const again = own('g-2', { stances: [stance('ACCUSES', other, { document: documents[1], restsOn: ['g-1'] })] })
    const deducing = own('g-1', deduced)
    expect((await after({ claims: [deducing, first] }, { claims: [again] }))['g-2']).toEqual(['DEDUCED'])
    const alone = own('g-2', { stances: [stance('ASSERTS', source)] })
    expect((await after({ claims: [deducing, first] }, { claims: [alone] }))['g-2']).toEqual([])
  })

  it('that gives a claim twice takes the ties of both', async () => {
    const twice = [own('g-2', { related: on('g-1') }), own('g-2')]
    expect((await after({ claims: [own('g-1', deduced), ...twice] }))['g-2']).toEqual(['DEDUCED'])
  })

  it('that ties a claim to one that is not there is refused, and names both', async () => {
    await expect(refused(own('g-1', { related: on('nowhere') }))).rejects.toThrow(/g-1 is tied \(rests-on\) to nowhere/)
  })
})

describe('circles', () => {
  const edges = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 })
  const asGrounds = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([from, to]) => ({ claim: String(from), ground: String(to) }))

  it('are found where there are any, as a walk along the ties, and nowhere else', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const circle = circleIn(asGrounds(pairs))
        if (circle === null) {
          // What has no circle can be taken apart from its ends.
          let left = pairs
          for (let before = -1; before !== left.length;) {
            before = left.length
            left = left.filter(([, to]) => left.some(([from]) => from === to))
          }
          expect(left).toEqual([])
          return
        }
        expect(circle[0]).toBe(circle.at(-1))
        for (const [index, claimed] of circle.slice(0, -1).entries())
          expect(pairs.map(String)).toContain(`${claimed},${circle[index + 1]}`)
      }),
      RUNS,
    )
  })

  it('are looked for in a chain of a hundred thousand without running out of stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => [at, at + 1] as const)
    expect(circleIn(asGrounds(chain))).toBeNull()
  })
})
