import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findJava, type Java } from '../../server/neo4j/provider/java.ts'
import { restore } from '../../server/neo4j/provider/upkeep.ts'
import { graphql } from '../support/app.ts'
import { programs, quietly, temporaryHome } from '../support/neo4j.ts'
import { Program } from '../support/program.ts'
import { smoke } from '../support/smoke.ts'

/** Both Neo4j that the program starts: which one is a matter of the JDK. */

const JVMS = '/usr/lib/jvm'
let javas: Java[] = []
beforeAll(async () => {
  const homes = existsSync(JVMS) ? readdirSync(JVMS).map((name) => path.join(JVMS, name)) : []
  const places = [process.env.JAVA_HOME, ...homes].filter((home) => home && existsSync(path.join(home, 'bin/java')))
  const found = await Promise.allSettled(places.map((home) => findJava({ ...process.env, JAVA_HOME: home })))
  javas = found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
})

describe.each([
  ['5.26', 'a JDK of 17 to 20', (version: number) => version < 21],
  ['2026', 'a JDK of 21 or newer', (version: number) => version >= 21],
] as const)('Neo4j %s', (neo4j, needs, suits) => {
  it('is fetched, started and loaded; the founding graph is whole and its queries are answered', async (context) => {
    const java = javas.find(({ version }) => suits(version))
    if (!java) return context.skip(`no ${needs} in ${JVMS} or JAVA_HOME`)
    const program = new Program(process.execPath, {
      JAVA_HOME: java.home,
      // On a busy machine the first plans of a server that has just begun take longer than people are made to wait.
      SIGHTLINE_READ_TIMEOUT_MS: '60000',
      SIGHTLINE_CYPHER_TIMEOUT_MS: '60000',
    })
    try {
      // Maven may have to fetch it first.
      await program.start(600)
      expect(program.printed).toContain(`Starting Neo4j ${neo4j}`)
      await smoke(program)
      const newer = await graphql(program.address, '{ cypher(statement: "CYPHER 25 RETURN 1 AS one") { rows } }')
      expect(newer.errors === undefined).toBe(neo4j !== '5.26')
      expect(await program.kill('SIGTERM')).toBe(0)
    } finally {
      await program.remove()
    }
  })
})

const claims = async ({ address }: Program) =>
  (await graphql<{ overview: { claims: number } }>(address, '{ overview { claims } }')).data?.overview.claims

describe('another JDK than last time', () => {
  it('a copy is kept first; back on the older one the start says so, and the copy comes back', async (context) => {
    const older = javas.find(({ version }) => version < 21)
    const newer = javas.find(({ version }) => version >= 21)
    if (!older || !newer) return context.skip(`not a JDK of each kind in ${JVMS} or JAVA_HOME`)
    const home = temporaryHome()
    const on = (java: Java) =>
      new Program(process.execPath, { JAVA_HOME: java.home, SIGHTLINE_READ_TIMEOUT_MS: '60000' }, home)
    try {
      const first = on(older)
      await first.start(600)
      expect(await first.kill('SIGTERM')).toBe(0)
      // As a home that an earlier version of this program kept, which remembered nothing of its store.
      rmSync(path.join(home, 'store.json'))
      const second = on(newer)
      await second.start(600)
      expect(second.printed).toMatch(/Keeping a copy of the graph as Neo4j 5\.26\.\d+ left it, before Neo4j 2026/)
      expect(await claims(second)).toBe(213)
      expect(await second.kill('SIGTERM')).toBe(0)
      const back = on(older)
      await back.begin()
      expect(await back.ended()).toBe(1)
      expect(back.printed).toMatch(/last opened by Neo4j 2026\S+ \(Java \d+\)\. Neo4j 5\.26\.\d+, which Java \d+ runs/)
      const copy = /npm run restore -- (\S+)/.exec(back.printed)?.[1] ?? ''
      expect(copy).toMatch(/neo4j-5\.26\.\d+-.*\.dump$/)
      const { kept } = await restore(copy, {
        home,
        programs,
        env: { ...process.env, JAVA_HOME: older.home },
        step: quietly,
      })
      expect(existsSync(path.join(kept ?? '', 'databases/neo4j'))).toBe(true)
      const again = on(older)
      await again.start(600)
      expect(await claims(again)).toBe(213)
      expect(await again.kill('SIGTERM')).toBe(0)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})
