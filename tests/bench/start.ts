import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { freePort } from '../../server/neo4j/provider/jvm.ts'
import { temporaryHome } from '../support/neo4j.ts'

/**
 * `npm run bench:start`: seconds from the command to an answered page, for a first start in an empty folder (Neo4j fetched, founding
 * graph loaded, page built) and for later ones.
 */

const LIMITS = { first: 120, later: 15 }
const home = temporaryHome()

async function once(): Promise<number> {
  const port = await freePort()
  const begun = performance.now()
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'server/commands/main.ts'], {
    env: { ...process.env, PORT: String(port), SIGHTLINE_HOME: home, NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const answered = async () => {
    const health = await fetch(`http://localhost:${port}/health`).catch(() => null)
    return health?.status === 200 && (await fetch(`http://localhost:${port}/`)).status === 200
  }
  while (!(await answered())) {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const seconds = (performance.now() - begun) / 1_000
  child.kill('SIGTERM')
  await ended
  return seconds
}

try {
  rmSync('dist', { recursive: true, force: true })
  console.log(`first start: ${(await once()).toFixed(1)} s (limit ${LIMITS.first} s)`)
  for (let run = 1; run <= 3; run++)
    console.log(`later start ${run}: ${(await once()).toFixed(1)} s (limit ${LIMITS.later} s)`)
} finally {
  rmSync(home, { recursive: true, force: true })
}
