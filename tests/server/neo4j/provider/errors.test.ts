import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { ConfigError, readConfig } from '../../../../server/config.ts'
import { findJava } from '../../../../server/neo4j/provider/java.ts'
import { NEEDED_BYTES } from '../../../../server/neo4j/provider/disk.ts'
import { openHome } from '../../../../server/neo4j/provider/home.ts'
import { freePort } from '../../../../server/neo4j/provider/jvm.ts'
import { provideManaged } from '../../../../server/neo4j/provider/managed.ts'
import { processId } from '../../../../server/neo4j/provider/processes.ts'
import { fetchProgram } from '../../../../server/neo4j/provider/program.ts'
import { checkExternal } from '../../../../server/neo4j/provider/ready.ts'
import { start } from '../../../../server/commands/start.ts'
import { testConfig } from '../../../support/app.ts'
import { quietly, temporaryHome } from '../../../support/neo4j.ts'
import { startErrorOf } from '../../../support/start-error.ts'

/** Every way in which a start can fail says what is wrong and what to do. */

let home: string
beforeEach(() => {
  home = temporaryHome()
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** A folder with a program that prints something, to stand before all others on the path. */
function fakeProgram(name: string, script: string): NodeJS.ProcessEnv {
  mkdirSync(path.join(home, 'bin'), { recursive: true })
  writeFileSync(path.join(home, 'bin', name), `#!/bin/sh\n${script}\n`)
  chmodSync(path.join(home, 'bin', name), 0o755)
  return { PATH: path.join(home, 'bin') }
}

describe('Java', () => {
  it('that is missing', async () => {
    const error = await startErrorOf(findJava({ PATH: home }))
    expect(error.message).toMatch(/Java was not found/)
    expect(error.remedy).toMatch(/Install a JDK[\s\S]*NEO4J_URI[\s\S]*docker run/)
  })

  it('that JAVA_HOME promises in vain', async () =>
    expect((await startErrorOf(findJava({ JAVA_HOME: home, PATH: '' }))).message).toContain(`JAVA_HOME=${home}`))

  it('that is too old', async () => {
    const error = await startErrorOf(findJava(fakeProgram('java', `echo 'openjdk version "11.0.2"' >&2`)))
    expect(error.message).toMatch(/Java 11 .*too old.*17/)
  })

  it('of the old counting', async () =>
    expect((await startErrorOf(findJava(fakeProgram('java', `echo 'java version "1.8.0_392"' >&2`)))).message).toMatch(
      /Java 8/,
    ))
})

describe('Maven', () => {
  const java = { command: 'java', version: 17 }

  it('that is missing', async () => {
    const error = await startErrorOf(fetchProgram(path.join(home, 'program'), java, { PATH: home }))
    expect(error.message).toMatch(/Maven was not found/)
    expect(error.remedy).toMatch(/Install Maven[\s\S]*NEO4J_URI/)
  })

  it('that fails says what Maven said, and leaves nothing that looks finished', async () => {
    const env = fakeProgram('mvn', `echo '[ERROR] Could not resolve artifact'; exit 1`)
    const error = await startErrorOf(fetchProgram(path.join(home, 'program'), java, env))
    expect(error.message).toMatch(/Could not resolve artifact/)
    // A second try is not taken in by the first.
    expect((await startErrorOf(fetchProgram(path.join(home, 'program'), java, env))).message).toMatch(
      /Could not resolve/,
    )
  })
})

describe('the data folder', () => {
  it('in use by another instance', async () => {
    const first = await openHome(home)
    const error = await startErrorOf(openHome(home))
    expect(error.message).toContain(`in use by another Sightline (process ${process.pid})`)
    expect(error.remedy).toMatch(/SIGHTLINE_HOME/)
    first.release()
    ;(await openHome(home)).release()
  })

  it('left by a process that has ended is taken over', async () => {
    writeFileSync(path.join(home, 'lock'), JSON.stringify({ ...processId(process.pid), started: 'long ago' }))
    ;(await openHome(home)).release()
  })

  it('with a torn lock is taken over', async () => {
    writeFileSync(path.join(home, 'lock'), '{"pid":')
    ;(await openHome(home)).release()
  })

  it('on a disk that is nearly full', async () => {
    const error = await startErrorOf(openHome(home, () => NEEDED_BYTES - 1))
    expect(error.message).toMatch(/nearly full.*2 GB/)
  })

  it('keeps its password from others', async () => {
    const { statSync } = await import('node:fs')
    const opened = await openHome(home)
    expect(statSync(path.join(home, 'password')).mode & 0o777).toBe(0o600)
    expect(opened.password).toMatch(/^[0-9a-f]{48}$/)
    opened.release()
  })

  it('with a database that its server cannot open', async () => {
    const { programs } = await import('../../../support/neo4j.ts')
    mkdirSync(path.join(home, 'neo4j/data/databases'), { recursive: true })
    writeFileSync(path.join(home, 'neo4j/data/databases/neo4j'), 'not a store')
    const error = await startErrorOf(provideManaged({ home, programs, step: quietly }))
    expect(error.message).toMatch(/cannot be opened\. Neo4j says: \S.*[.!]$/)
    expect(error.remedy).toMatch(/No copy of it is kept.*move .*data away.*debug\.log/s)
    ;(await openHome(home)).release()
  }, 120_000)

  it('that is damaged', async () => {
    const { programs } = await import('../../../support/neo4j.ts')
    mkdirSync(path.join(home, 'neo4j/data/databases'), { recursive: true })
    mkdirSync(path.join(home, 'neo4j/data/dbms'), { recursive: true })
    // A file where Neo4j keeps a folder: it cannot open its store.
    writeFileSync(path.join(home, 'neo4j/data/databases/system'), 'not a store')
    const error = await startErrorOf(provideManaged({ home, programs, step: quietly }))
    expect(error.message).toMatch(/does not come up/)
    expect(error.remedy).toContain(path.join(home, 'neo4j/data'))
    // The lock is free again.
    ;(await openHome(home)).release()
  }, 120_000)
})

describe('NEO4J_URI', () => {
  const access = () => inject('neo4j')

  it('of a scheme that is none', async () => {
    const error = await startErrorOf(checkExternal({ ...access(), uri: 'http://localhost:7474' }))
    expect(error.message).toContain('http://localhost:7474')
    expect(error.remedy).toMatch(/bolt:\/\/.*neo4j\+s:\/\//)
  })

  it('where nothing answers', async () => {
    const error = await startErrorOf(checkExternal({ ...access(), uri: `bolt://127.0.0.1:${await freePort()}` }))
    expect(error.message).toMatch(/cannot be reached/)
  })

  it('with a wrong password, without a second try', async () => {
    const error = await startErrorOf(checkExternal({ ...access(), password: 'mistaken-7' }))
    expect(error.message).toMatch(/refused the sign-in of "neo4j"/)
    expect(error.remedy).toMatch(/NEO4J_PASSWORD/)
    expect(error.message + error.remedy).not.toContain('mistaken-7')
  })

  it('without such a database', async () =>
    expect((await startErrorOf(checkExternal({ ...access(), database: 'nowhere' }))).remedy).toMatch(/NEO4J_DATABASE/))
})

describe('the port', () => {
  let other: Server
  afterEach(() => new Promise((resolve) => other.close(resolve)))

  it('that is taken', async () => {
    other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    )
    const error = await startErrorOf(
      start({ config: testConfig({ port }), step: quietly, provide: () => Promise.reject(new Error('not reached')) }),
    )
    expect(error.message).toBe(`Port ${port} is taken by another program.`)
    expect(error.remedy).toContain(`PORT=${port + 1}`)
  })

  it('of Neo4j that is taken, and the folder is free again', async () => {
    other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    )
    const error = await startErrorOf(provideManaged({ home, port, step: quietly }))
    expect(error.message).toMatch(new RegExp(`cannot listen on port ${port} \\(SIGHTLINE_BOLT_PORT\\)`))
    expect(error.remedy).toMatch(/another port/)
    ;(await openHome(home)).release()
  })
})

it('a setting that is no number names the variable and an example', () => {
  expect(() => readConfig({ PORT: 'four thousand' })).toThrow(ConfigError)
  expect(() => readConfig({ PORT: 'four thousand' })).toThrow(/PORT=four thousand.*PORT=4000/)
})
