import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findJava, type Java } from '../../server/neo4j/provider/java.ts'
import { graphql } from '../support/app.ts'
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
