import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runChecks } from '../../server/claims/checks.ts'
import { openDriver, type Driver, type Row } from '../../server/neo4j/database.ts'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import { restore } from '../../server/neo4j/provider/upkeep.ts'
import { openWriter } from '../../server/neo4j/writer.ts'
import type { Step } from '../../server/progress.ts'
import { programs, quietly, temporaryHome } from './neo4j.ts'

/** Data folders as earlier versions made them, kept in tests/fixtures/homes. */

const fixtures = path.resolve(import.meta.dirname, '../fixtures/homes')
const fixture = (name: string) => path.join(fixtures, name)
export const fixtureNames = () => readdirSync(fixtures)

/** Fills a new folder, starts its Neo4j as a program of a graph version does, and takes both away afterwards. */
export async function withHome<T>(
  fill: (home: string) => Promise<void> | void,
  graphVersion: number,
  work: (opened: { driver: Driver; access: Neo4jAccess; home: string; step: Step; told: string[] }) => Promise<T>,
): Promise<T> {
  const home = temporaryHome()
  const told: string[] = []
  const step: Step = (title, run) => {
    told.push(title)
    return run()
  }
  try {
    await fill(home)
    const provider = await provideManaged({ home, programs, step, graphVersion })
    const driver = openDriver(provider.access)
    try {
      return await work({ driver, access: provider.access, home, step, told })
    } finally {
      await driver.close()
      await provider.close()
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A home with the graph of a dump. */
export const fromDump = (name: string) => async (home: string) =>
  void (await restore(fixture(name), { home, programs, step: quietly }))

/** A home as a killed program left it: its copy of before and its store, which nobody closed. Python reads what not every `tar` does. */
export function fromKilled(name: string, copy: string) {
  return (home: string) => {
    const unpack = 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])'
    execFileSync('python3', ['-W', 'ignore', '-c', unpack, fixture(name), home])
    mkdirSync(path.join(home, 'backups'), { recursive: true })
    cpSync(fixture(copy), path.join(home, 'backups/graph-version-0.dump'))
  }
}

/** What a graph comes to: what its checks find, its links, its records, what its things are found by, what is unique. */
export async function contents(driver: Driver): Promise<Row> {
  const rows = async (text: string) =>
    (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) => record.toObject())
  return {
    problems: await openWriter(driver, 'neo4j', 60_000).write(runChecks),
    links: await rows('MATCH (:Entity)-[link]->(:Entity) RETURN properties(link) AS link ORDER BY link.claimId'),
    claims: await rows('MATCH (c:Claim) RETURN properties(c) AS claim ORDER BY c.id'),
    records: await rows('MATCH (r:Record)-[:DESCRIBES]->(thing) RETURN r.id AS id, thing.id AS thing ORDER BY id'),
    keys: await rows('MATCH (n:Entity) RETURN n.id AS id, n.searchKeys AS keys, n.searchAlso AS also ORDER BY id'),
    searched: await rows(
      "SHOW FULLTEXT INDEXES YIELD name, properties, options RETURN name, properties, options.indexConfig['fulltext.analyzer'] AS analyzer",
    ),
    unique: await rows('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
  }
}

/** The same of a Neo4j that runs. */
export async function contentsAt(access: Neo4jAccess): Promise<Row> {
  const driver = openDriver(access)
  try {
    return await contents(driver)
  } finally {
    await driver.close()
  }
}
