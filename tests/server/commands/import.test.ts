import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { HEAD } from '../../../server/archive/lines.ts'
import { temporaryHome } from '../../support/neo4j.ts'
import { lendProgram, UpkeepCommand, type Said } from '../../support/upkeep-command.ts'

/** `npm run export` and `npm run import` as a person runs them; what an archive holds: tests/server/archive. */

const home = temporaryHome()
lendProgram(home)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const run = (name: 'export' | 'import', ...args: string[]): Promise<Said> => new UpkeepCommand(home, name, args).said()
/** On the Neo4j of this run, to a file of the folder where the user is. */
const exported = (...args: string[]): Promise<Said> =>
  new UpkeepCommand(home, 'export', args, { SIGHTLINE_HOME: inject('home') }).said()

it('a graph goes out while it is read, and into an empty folder, once', async () => {
  const out = await exported('graph.ndjson')
  expect(out, out.stderr).toMatchObject({ code: 0, stderr: '' })
  expect(out.stdout).toMatch(/^\d+ records, \d+ claims, \d+ mentions and \d+ views are in \S+graph\.ndjson\.$/m)
  const lines = readFileSync(path.join(home, 'graph.ndjson'), 'utf8').split('\n')
  expect(lines[0]).toBe(HEAD.trim())
  const again = await exported('graph.ndjson')
  expect(again).toMatchObject({ code: 1 })
  expect(again.stderr).toContain('graph.ndjson is there already')

  const put = await run('import', 'graph.ndjson')
  expect(put, put.stderr).toMatchObject({ code: 0 })
  expect(put.stdout).toMatch(
    /^\d+ records, \d+ claims, \d+ mentions and \d+ views of \S+ are in the database neo4j, and the checks of the graph found nothing\./m,
  )
  const twice = await run('import', 'graph.ndjson')
  expect(twice).toMatchObject({ code: 1 })
  expect(twice.stderr).toMatch(/holds a graph of claims, of [\d,]+ nodes\. An import goes into an empty one/)
}, 240_000)

it('what is wrong is said in words', async () => {
  expect((await run('export', 'x.ndjson')).stderr).toMatch(/No Neo4j of Sightline runs with the folder/)
  expect((await exported()).stderr).toContain('npm run export -- graph.ndjson')
  writeFileSync(path.join(home, 'bad.ndjson'), `${HEAD}{"claim":{"id":"a"}}\n`)
  const bad = await run('import', 'bad.ndjson')
  expect(bad).toMatchObject({ code: 1 })
  expect(bad.stderr).toMatch(/bad\.ndjson cannot be read; nothing was written\.\n {2}line 2: subject: /)
  expect(bad.stderr).not.toContain('    at ')
}, 240_000)
