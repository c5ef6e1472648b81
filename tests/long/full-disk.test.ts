import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDriver } from '../../server/neo4j/database.ts'
import { graphql } from '../support/app.ts'
import { temporaryHome } from '../support/neo4j.ts'
import { Program } from '../support/program.ts'

/** A disk of its own that runs full while somebody writes over Bolt, and has room again. Only root can mount one. */

const disk = temporaryHome()
let mounted = false
beforeAll(() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3g', 'tmpfs', disk], { stdio: 'ignore' })
    mounted = true
  } catch {
    mounted = false
  }
})
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

const filler = path.join(disk, 'filler')
const free = () => {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}
/** Takes room away until so much is left. */
function fill(left: number): void {
  const part = Buffer.alloc(16 * 1024 ** 2)
  while (free() > left) writeFileSync(filler, part.subarray(0, Math.min(part.length, free() - left)), { flag: 'a' })
}

it('is told as full, goes on once there is room, and opens for reading with little of it', async (context) => {
  if (!mounted) return context.skip('no file system can be mounted here: that takes root')
  const home = path.join(disk, 'home')
  mkdirSync(home)
  const program = new Program(process.execPath, { SIGHTLINE_READ_TIMEOUT_MS: '60000' }, home)
  const nodes = () => graphql<{ overview: { nodes: number } }>(program.address, '{ overview { nodes } }')
  /** Somebody writes more over Bolt than there is room for. */
  const overfill = async () => {
    fill(300_000)
    expect((await nodes()).data?.overview.nodes).toBeGreaterThan(100)
    const password = readFileSync(path.join(home, 'password'), 'utf8').trim()
    const uri = program.neo4j()?.uri ?? ''
    const driver = openDriver({ uri, user: 'neo4j', password, database: 'neo4j' }, { patient: true })
    const write = "UNWIND range(1, 50000) AS i CREATE (:Note {text: 'a text that takes its room ' + i})"
    await expect(driver.executeQuery(write)).rejects.toThrow()
    await driver.close()
  }
  try {
    await program.start(600)
    await overfill()
    await program.until('the words', async () => JSON.stringify((await program.health()).body).includes('is full'), 120)
    rmSync(filler)
    await program.until('Neo4j again', async () => (await program.health()).status === 200, 300)
    expect((await nodes()).data?.overview.nodes).toBeGreaterThan(100)
    expect(program.printed).toContain('There is room again')

    // Room is made, and the program stopped, before it has seen either.
    await overfill()
    rmSync(filler)
    expect(await program.kill('SIGTERM')).toBe(0)
    await program.start(600)
    expect((await nodes()).data?.overview.nodes).toBeGreaterThan(100)
    expect(await program.kill('SIGTERM')).toBe(0)

    fill(5_000_000)
    await program.start(600)
    expect(JSON.stringify((await program.health()).body)).toContain('the graph can be read, and nothing written')
    expect((await nodes()).data?.overview.nodes).toBeGreaterThan(100)
    expect(await program.kill('SIGTERM')).toBe(0)
  } finally {
    await program.kill('SIGTERM')
  }
})
