import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, inject, it } from 'vitest'
import { programs, temporaryHome } from '../../support/neo4j.ts'

/** `npm run backup` and `npm run restore` as a person runs them; what becomes of the graph: tests/server/neo4j/provider/upkeep.test.ts. */

const root = path.resolve(import.meta.dirname, '../../..')
const home = temporaryHome()
mkdirSync(programs, { recursive: true })
symlinkSync(programs, path.join(home, 'program'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Said {
  code: number
  stdout: string
  stderr: string
}

const command = (name: 'backup' | 'restore', args: readonly string[], env: NodeJS.ProcessEnv): Promise<Said> =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', `server/commands/${name}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: home, NEO4J_URI: '', SIGHTLINE_HOME: home, ...env },
  }).then(
    (said) => ({ code: 0, ...said }),
    (error: Said) => error,
  )

it('a copy is put back, made and said, by names of files in the folder where the user is', async () => {
  const fixture = path.join(root, 'tests/fixtures/homes/version-8.dump')
  const put = await command('restore', [path.relative(home, fixture)], {})
  expect(put, put.stderr).toMatchObject({ code: 0 })
  expect(put.stdout).toContain(`The graph of ${fixture} is in ${home}.`)
  const made = await command('backup', ['mine/of-today.dump'], {})
  expect(made, made.stderr).toMatchObject({ code: 0 })
  const file = path.join(home, 'mine/of-today.dump')
  expect(made.stdout).toMatch(/with \d+ nodes, \d+ relationships and 213 claims/)
  expect(made.stdout).toContain(`npm run restore -- ${file}`)
  expect([existsSync(file), existsSync(`${file}.json`)]).toEqual([true, true])
}, 240_000)

it.each(['backup', 'restore'] as const)('%s while Sightline runs there says so, and what to do', async (name) => {
  const fixture = path.join(root, 'tests/fixtures/homes/version-8.dump')
  const said = await command(name, name === 'restore' ? [fixture] : [], { SIGHTLINE_HOME: inject('home') })
  expect(said.code).toBe(1)
  expect(said.stderr).toContain(`The data folder ${inject('home')} is in use by another Sightline`)
  expect(said.stderr).toMatch(new RegExp(`Stop it \\(Ctrl-C where it runs\\), then:\\n {2}npm run ${name}`))
})

it.each(['backup', 'restore'] as const)('%s of a Neo4j of the user says whose it is', async (name) => {
  const said = await command(name, ['some.dump'], { NEO4J_URI: 'bolt://elsewhere:7687' })
  expect(said.code).toBe(1)
  expect(said.stderr).toContain('NEO4J_URI=bolt://elsewhere:7687 names a Neo4j of your own')
})

it.each([
  [[], 'Which copy is to be restored?'],
  [['nothing.dump'], 'There is no file'],
])('restore of %j says what is missing', async (args, words) => {
  const said = await command('restore', args, {})
  expect(said.code).toBe(1)
  expect(said.stderr).toContain(words)
})
