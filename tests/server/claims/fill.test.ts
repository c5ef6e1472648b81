import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Change, SourceClaim, SourceRecord } from '../../../server/claims/claim.ts'
import { fillGraph, refuseUnfinished, type Origin } from '../../../server/claims/fill.ts'
import { recordId, thingId } from '../../../server/claims/ids.ts'
import { writeWhole } from '../../../server/claims/whole.ts'
import { graphVersion, GRAPH_VERSION } from '../../../server/claims/version.ts'
import { openDriver, type Driver } from '../../../server/neo4j/database.ts'
import { provideManaged } from '../../../server/neo4j/provider/managed.ts'
import type { Provider } from '../../../server/neo4j/provider/provider.ts'
import { programs, quietly, temporaryHome } from '../../support/neo4j.ts'

/** An empty Neo4j of this file's own is filled in pieces, broken off, and gone on with. */

const home = temporaryHome()
let provider: Provider
let driver: Driver
beforeAll(async () => {
  provider = await provideManaged({ home, programs, step: quietly })
  driver = openDriver(provider.access, { patient: true })
}, 300_000)
afterEach(() => driver.executeQuery('MATCH (n) DETACH DELETE n'))
afterAll(async () => {
  await driver?.close()
  await provider?.close()
  rmSync(home, { recursive: true, force: true })
})

const record = (sourceId: string, kind: string): SourceRecord => ({
  ...{ dataset: 'made-up', sourceId, name: sourceId, aliases: [] },
  ...{ labels: [kind], properties: {} },
})
const source = record('source', 'Document')
const claim = (subject: SourceRecord, object: SourceRecord): SourceClaim => ({
  ...{ subject: recordId(subject), predicate: 'PART_OF', object: recordId(object), text: 'It is.', modality: 'actual' },
  precision: 'unknown',
  stances: [
    {
      ...{ kind: 'ASSERTS', holder: recordId(source), document: thingId(source), locator: 'row', paraphrase: 'It is.' },
      ...{ sourceGrade: 'F', informationGrade: 6, recordedOn: '2026-01-02' },
    },
  ],
})
/** The nth piece: two events of one whole, which all pieces have in common. */
function pieceOf(nth: number): Change {
  const whole = record('whole', 'Event')
  const parts = [0, 1].map((each) => record(`part-${nth}-${each}`, 'Event'))
  return { records: [source, whole, ...parts], claims: parts.map((part) => claim(part, whole)) }
}
async function* pieces(count: number, breaksAt = Infinity) {
  for (let nth = 0; nth < count; nth++) {
    if (nth === breaksAt) throw new Error('the power is gone')
    yield pieceOf(nth)
  }
}

const FILE: Origin = { name: 'a.csv', sum: 'aaaa' }
const fill = (from: AsyncIterable<Change>, origin = FILE) =>
  fillGraph(driver, 'neo4j', { origin, pieces: from, written: () => undefined })
const held = async () => {
  const { records } = await driver.executeQuery(
    `RETURN COUNT { (:Claim) } AS claims, COUNT { ()-[:PART_OF]->() } AS links, COUNT { (:Record) } AS records,
       COUNT { ()-[:ASSERTS]->() } AS stances, COUNT { (:Tally) } > 0 AS tallied`,
  )
  return records[0]!.toObject()
}
const WHOLE = { claims: 6, links: 6, records: 8, stances: 6, tallied: true }

describe('an empty graph', () => {
  it('is filled piece by piece, and is then whole', async () => {
    const counts: number[] = []
    await fillGraph(driver, 'neo4j', { origin: FILE, pieces: pieces(3), written: (claims) => counts.push(claims) })
    expect(counts).toEqual([2, 2, 2])
    expect(await held()).toEqual(WHOLE)
    expect(await graphVersion(driver, 'neo4j')).toBe(GRAPH_VERSION)
    await expect(refuseUnfinished(driver, 'neo4j')).resolves.toBeUndefined()
  })

  it.each([1, 2])(
    'broken off before piece %i says that it is not whole; given again it goes on, and nothing is doubled',
    async (at) => {
      await expect(fill(pieces(3, at))).rejects.toThrow('the power is gone')
      await expect(refuseUnfinished(driver, 'neo4j')).rejects.toThrow(
        /is not whole: the import of a\.csv \(SHA-256 aaaa\)/,
      )
      await expect(fill(pieces(3), { name: 'b.csv', sum: 'bbbb' })).rejects.toThrow(
        /is being filled with a\.csv \(SHA-256 aaaa\), which was broken off\. Give that file again, as it was/,
      )
      await fill(pieces(3))
      expect(await held()).toEqual(WHOLE)
      await expect(refuseUnfinished(driver, 'neo4j')).resolves.toBeUndefined()
    },
  )

  it('nothing of which was written yet takes another file, or an archive', async () => {
    await expect(fill(pieces(3, 0))).rejects.toThrow('the power is gone')
    await fill(pieces(3), { name: 'mended.csv', sum: 'cccc' })
    expect(await held()).toEqual(WHOLE)
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await expect(fill(pieces(3, 0))).rejects.toThrow('the power is gone')
    await writeWhole(driver, 'neo4j', { records: [source], claims: [], mentions: [], views: [] })
    await expect(refuseUnfinished(driver, 'neo4j')).resolves.toBeUndefined()
  })

  it('a piece that breaks a rule is not written, and the pieces before it stay for the next try', async () => {
    async function* wrong() {
      yield pieceOf(0)
      yield { claims: [claim(record('nobody', 'Event'), record('whole', 'Event'))] }
    }
    await expect(fill(wrong())).rejects.toThrow(/name a record that is not there/)
    expect(await held()).toMatchObject({ claims: 2, links: 2 })
  })

  it('takes no graph that is there for its own', async () => {
    await fill(pieces(1))
    await expect(fill(pieces(1))).rejects.toThrow(/holds a graph of claims.*An import goes into an empty one/)
  })
})
