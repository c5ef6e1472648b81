import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../server/claims/checks.ts'
import type { Change } from '../../../server/claims/claim.ts'
import { stanceId } from '../../../server/claims/ids.ts'
import { countAll, tallyChanges } from '../../../server/claims/tallies.ts'
import { applyChange } from '../../../server/claims/write.ts'
import { statements } from '../../../server/neo4j/schema.ts'
import type { Row } from '../../../server/neo4j/database.ts'
import type { Writing } from '../../../server/neo4j/writer.ts'
import { a, b, claim, other, record, records, rolledBack, source, stance, tallyEvery } from '../../support/claims.ts'
import { countsOf, LENSES, textOf } from '../../support/tallied.ts'
import { useWriter } from '../../support/writer.ts'

/** Kept numbers beside counted ones, on the real Neo4j of this run, in transactions that are taken back. */

const { writer } = useWriter()

const tallied = (writing: Writing) => writing.text(textOf('overview/tallied'))
const counted = (writing: Writing) => writing.text(textOf('overview/overview'))

/** A count of one section, or none. */
const countOf = (rows: readonly Row[], section: string, name: string) =>
  rows.find((row) => row.section === section && row.name === name)?.count ?? 0

/** Runs statements, and before the records are written adds two things that they know nothing of. */
const alsoWriting =
  (writing: Writing): Writing['run'] =>
  async (name, parameters) => {
    if (name === 'records') await writing.text("CREATE (:Entity {id: 'race-1'}), (:Entity {id: 'race-2'})")
    return writing.run(name, parameters)
  }

/** What is wrong with the tallies of things. */
async function ofHubs(writing: Writing): Promise<Row[]> {
  const follow = statements('load/check').find(({ text }) => text.includes("STARTS WITH 'links of '"))
  return writing.text(follow?.text ?? '')
}

const keyOf = (...parts: unknown[]) => parts.join('\u001f')

const deniedClaim = claim({ id: 'tallied', stances: [stance('ASSERTS', source), stance('DENIES', other)] })
const denial = { id: stanceId('tallied', stance('DENIES', other)), kind: 'DENIES' as const }

/** Each changes something else of what is counted. */
const STORY: readonly [string, Change][] = [
  ['things', { records: [...records, record('New', 'ArmedGroup'), record('Of a kind of its own', 'Guild')] }],
  ['the same things', { records }],
  ['a claim', { claims: [claim({ id: 'tallied' })] }],
  ['a claim of a type of its own, without a date', { claims: [claim({ id: 'lone', predicate: 'SUPPORTS' })] }],
  ['a denial', { claims: [deniedClaim] }],
  ['a claim that says the same', { claims: [claim({ id: 'twin', stances: [stance('ACCUSES', source)] })] }],
  ['the denial gone', { removeStances: [denial] }],
  [
    'a date',
    {
      claims: [
        claim({ id: 'lone', predicate: 'SUPPORTS', validFrom: '1901-01-01', validTo: '1901-12-31', precision: 'year' }),
      ],
    },
  ],
  ['the first of two gone', { removeClaims: ['tallied'] }],
  ['a link turned', { claims: [claim({ id: 'b', predicate: 'BORDERS', subject: b, object: a })] }],
  ['and turned back', { claims: [claim({ id: 'a', predicate: 'BORDERS' })] }],
  ['all gone', { removeClaims: ['twin', 'lone', 'a', 'b'] }],
]

describe('tallies', () => {
  it('are after each change of a story what counting gives', { timeout: 240_000 }, () =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      await tallyEvery(writing)
      const before = await counted(writing)
      for (const [what, change] of STORY) {
        await applyChange(writing, change)
        // What comes anew has few links, and is tallied all the same from here on.
        await tallyEvery(writing)
        expect(await ofHubs(writing), what).toEqual([])
        const kept = await tallied(writing)
        expect(kept.length, what).toBeGreaterThan(20)
        expect(kept, what).toEqual(await counted(writing))
        if (what === 'a denial')
          expect(countOf(kept, 'status', 'contested')).toBe(Number(countOf(before, 'status', 'contested')) + 1)
        if (what === 'a date')
          expect(kept.find(({ section }) => section === 'span')?.item).toMatchObject({ from: '1901-01-01' })
      }
      expect(countOf(await tallied(writing), 'kind', 'Guild')).toBe(1)
      expect(await runChecks(writing)).toEqual([])
    }),
  )

  it.each([
    ['a thing', "CREATE (:Entity:Guild {id: 'past the writer', linkCount: 0})"],
    ['a claim', "CREATE (:Claim {id: 'past the writer'})"],
    ['a link', "MATCH (n:Entity {id: 'ttp'}) CREATE (n)-[:SUPPORTS {claimId: 'past the writer'}]->(n)"],
    ['a relationship less', "MATCH (:Entity {id: 'ttp'})<-[gone:SUBJECT]-() WITH gone LIMIT 1 DELETE gone"],
  ])('say nothing once somebody wrote %s past the writer, until all is counted anew', (_, statement) =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      expect(await tallied(writing)).not.toEqual([])
      await writing.text(statement)
      expect(await tallied(writing)).toEqual([])
      await applyChange(writing, { records })
      expect(await tallied(writing)).toEqual([])
      await countAll(writing)
      expect(await tallied(writing)).toEqual(await counted(writing))
    }),
  )

  it('do not take in what somebody else writes during a change', () =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      // In the same transaction, but past what the writer knows to be its own: as a commit of another one shows.
      const others = { ...writing, run: alsoWriting(writing) }
      await applyChange(others, { records })
      expect(await tallied(writing)).toEqual([])
    }))

  it('that were changed by hand are named by a check', () =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      await writing.text("MATCH (t:Tally {of: 'status', key: 'asserted'}) SET t.n = t.n + 1")
      await writing.text("MATCH (n:Entity {id: 'ttp'}) SET n.linkCount = 1")
      await writing.text("CREATE (:Tally {of: 'kind', key: 'Nothing of it', n: 3})")
      const found = (await runChecks(writing)).filter(({ check }) => check === 'tallies-follow.cypher')
      expect(found.map(({ id }) => id).sort()).toEqual(['kind Nothing of it', 'status asserted', 'ttp'])
    }))
})

describe('tallies of the links of a thing', () => {
  it('say what counting its links says, and are left aside once they are of another graph', () =>
    rolledBack(writer, async (writing) => {
      await countAll(writing)
      const byCount = await countsOf(writing, 'ttp')
      expect(byCount.length).toBeGreaterThan(5)
      const underLenses = []
      for (const lens of LENSES) underLenses.push(await countsOf(writing, 'pakistan', lens))
      expect(
        new Set(underLenses.map((rows) => rows.reduce((sum, { count }) => sum + Number(count), 0))).size,
      ).toBeGreaterThan(2)
      await tallyEvery(writing, ['ttp', 'pakistan'])
      expect(await countsOf(writing, 'ttp')).toEqual(byCount)
      for (const [at, lens] of LENSES.entries())
        expect(await countsOf(writing, 'pakistan', lens)).toEqual(underLenses[at])
      // Only what is kept says so now.
      await writing.text("MATCH (t:Tally) WHERE t.of = 'links of ttp' SET t.n = 0")
      await writing.text("MATCH (t:Tally {of: 'links of ttp', key: $key}) SET t.n = 77", {
        key: keyOf(byCount[0]?.direction, byCount[0]?.type, byCount[0]?.symmetric, byCount[0]?.status),
      })
      expect(await countsOf(writing, 'ttp')).toEqual([{ ...byCount[0], count: 77 }])
      expect((await ofHubs(writing)).map(({ id }) => id)).toEqual(['ttp'])
      await writing.text("CREATE (:Entity:Guild {id: 'past the writer', linkCount: 0})")
      expect(await countsOf(writing, 'ttp')).toEqual(byCount)
    }))

  it('are counted anew with all others, from many links on', () =>
    rolledBack(writer, async (writing) => {
      const hub = 'many links'
      await writing.text(
        `CREATE (n:Entity:Guild {id: $hub}) WITH n UNWIND range(1, 2001) AS x
         CREATE (n)-[:SUPPORTS {claimId: 'many ' + x, proposition: 'many ' + x, status: 'asserted'}]->(:Entity:Guild {id: $hub + x})`,
        { hub },
      )
      await countAll(writing)
      expect(await writing.run('tallied-hubs', { things: [hub, `${hub}1`, 'ttp'] })).toEqual([{ thing: hub }])
      expect(await countsOf(writing, hub)).toMatchObject([{ type: 'SUPPORTS', direction: 'OUT', count: 2_001 }])
      expect(await writing.run('tallies-held', {})).toEqual([{ held: true }])
      expect(await writing.run('hubs', { least: 2_001 })).toEqual([{ thing: hub, tallied: true }])
      expect((await writing.run('hubs', { least: 2 })).filter(({ tallied }) => tallied)).toEqual([
        { thing: hub, tallied: true },
      ])
    }))
})

describe('what tallies go up and down by', () => {
  const link = { type: 'SUPPORTS', status: 'asserted', symmetric: false, undated: true, subject: 'a', object: 'b' }
  const none: ReadonlySet<string> = new Set()
  it('is nothing for a link that went and came back, or stayed as it is', () => {
    const stayed = [{ ...link, was: 'asserted' }]
    expect(tallyChanges({ come: [link], gone: [link], stayed }, new Set(['a']))).toEqual([])
  })
  it('is a status for a link that stayed and is seen otherwise', () => {
    const stayed = [{ ...link, was: 'asserted', status: 'contested' }]
    expect(tallyChanges({ come: [], gone: [], stayed }, none)).toEqual([
      { of: 'status', key: 'asserted', by: -1 },
      { of: 'status', key: 'contested', by: 1 },
    ])
  })
  it('is a number of a hub for a link at its end, once for one to itself', () => {
    const own = { ...link, object: 'a' }
    const of = (come: typeof link) => tallyChanges({ come: [come], gone: [], stayed: [] }, new Set(['a', 'b'])).slice(3)
    expect(of(link)).toEqual([
      { of: 'links of a', key: keyOf('OUT', 'SUPPORTS', false, 'asserted'), by: 1 },
      { of: 'links of b', key: keyOf('IN', 'SUPPORTS', false, 'asserted'), by: 1 },
    ])
    expect(of(own)).toEqual([{ of: 'links of a', key: keyOf('OUT', 'SUPPORTS', false, 'asserted'), by: 1 }])
  })
})
