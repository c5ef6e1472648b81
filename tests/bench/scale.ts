import { rmSync } from 'node:fs'
import { openDriver } from '../../server/neo4j/database.ts'
import { freePort } from '../../server/neo4j/provider/jvm.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import { casesFor } from './cases/all.ts'
import type { ScaleCase } from './cases/case.ts'
import { byDegree, bySize, type Measured } from './growth.ts'
import { manyAtOnce, serve, sideBySide, type Times } from './measure.ts'
import { finishGraph, makeHome } from './synthetic.ts'
import { headingOfTimes, rowOfTimes } from './table.ts'
import { worksOf } from './ways/agreeing.ts'
import { byHand } from './ways/hand.ts'
import { byLibrary } from './ways/library.ts'
import { byQueryApi } from './ways/query-api.ts'
import { graphqlWay, type Way } from './ways/way.ts'

/**
 * `npm run bench`, second part: GraphQL on made-up graphs beside *hand*, what a careful developer writes for the same fields, order and total behind a
 * bare HTTP handler; beside @neo4j/graphql; and beside Neo4j's Query API with the statement of the hand. Before times are taken the answers are
 * compared: where they differ it is said, and the run fails.
 *
 * `SCALES` (`SCALE`, 20000) says how many links the graphs have, `CONNECTIONS` (1,16) how many ask at once, `CASES` a part of the names of those to ask.
 */

const scales = listOf(process.env.SCALES ?? process.env.SCALE ?? '20000')
const connections = listOf(process.env.CONNECTIONS ?? '1,16')
const only = process.env.CASES ?? ''

const ONE = { warm: 5, runs: 20 }
/** In each run all ask twice. */
const MANY = { warm: 1, runs: 3 }
/** Of what takes seconds. */
const SELDOM = { warm: 0, runs: 1 }

/** Before times are taken every case is asked so often in every way, or so long: a server that has just begun is still being compiled. */
const USED = { rounds: 10, ms: 2_000 }

const remarks: string[] = []
const measured: Measured[] = []
for (const scale of scales) await ofScale(scale)
for (const table of [bySize(measured), byDegree(measured)]) if (table) console.log(`\n${table}`)
for (const remark of remarks) console.log(`\n${remark}`)

function listOf(text: string): number[] {
  return text.split(',').map(Number)
}

/** Makes a graph, asks it, and takes it away. */
async function ofScale(scale: number): Promise<void> {
  const home = temporaryHome()
  await makeHome(home, programs, scale)
  const http = await freePort()
  const provider = await provideManaged({ home, programs, http, step: quietly })
  const driver = openDriver(provider.access)
  await finishGraph(driver)
  const served = await serve(provider.access)
  const ours = graphqlWay('ours', `${served.url}/graphql`, (of) => of.ours, served.close)
  const ways = [await byHand(driver), await byLibrary(driver), byQueryApi(provider.access, http), ours]
  const cases = casesFor(scale).filter(({ name }) => name.includes(only))
  for (const each of cases) for (const way of ways) await use(each, way)
  for (const count of connections) {
    console.log(
      `\n${scale.toLocaleString('en')} links, ${count} at once\n\n${headingOfTimes(ways.map(({ name }) => name))}`,
    )
    for (const each of cases) {
      const times = await timesOf(each, ways, count)
      console.log(rowOfTimes(each.name, times))
      if (count === connections[0])
        measured.push({ scale, of: each, hand: times[0] ?? null, ours: times.at(-1) ?? null })
    }
  }
  await Promise.all(ways.map((way) => way.close()))
  await driver.close()
  await provider.close()
  rmSync(home, { recursive: true, force: true })
}

async function use(of: ScaleCase, way: Way): Promise<void> {
  const work = way.asking(of)
  const end = performance.now() + USED.ms
  try {
    for (let round = 0; work && round < USED.rounds && performance.now() < end; round++) await work()
  } catch {
    // Told where its time is taken.
  }
}

/** @returns null for a way that cannot be asked, does not answer the same, or fails when many ask */
async function timesOf(of: ScaleCase, ways: readonly Way[], count: number): Promise<(Times | null)[]> {
  const works = await worksOf(of, ways, remark)
  const asked = works.flatMap((work, at) => (work ? [{ work, at }] : []))
  const failed = (nth: number, error: unknown) => {
    const way = ways[asked[nth]?.at ?? 0]
    remark(`NO ANSWER, ${count} at once: ${of.name}, ${way?.name}: ${String(error).slice(0, 300)}`, !way?.mayFail)
  }
  const rounds = count === 1 ? { ...ONE, ...(of.runs && { runs: of.runs }) } : of.runs ? SELDOM : MANY
  const bare = asked.map(({ work }) => work)
  const times = await (count === 1 ? sideBySide(bare, rounds, failed) : manyAtOnce(bare, count, rounds, failed))
  return ways.map((_, at) => times[asked.findIndex((each) => each.at === at)] ?? null)
}

function remark(text: string, fault: boolean): void {
  if (!remarks.includes(text)) remarks.push(text)
  if (fault) process.exitCode = 1
}
