import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

/** Every test file is run by `npm test` or by `npm run test:long`, once each, and the README says what both run. */

const root = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const printed = async (command: string, ...args: string[]) =>
  (await run(command, args, { cwd: root, maxBuffer: 16 << 20 })).stdout

interface Listed {
  file: string
  projectName: string
}
/** What vitest itself finds under a configuration. */
async function listed(config: string): Promise<Listed[]> {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const json = await printed(process.execPath, vitest, 'list', '--filesOnly', '--json', '--config', config)
  return (JSON.parse(json) as Listed[]).map(({ file, projectName }) => ({
    file: path.relative(root, file).split(path.sep).join('/'),
    projectName,
  }))
}
const LISTS = { 'npm test': 'vitest.config.ts', 'npm run test:long': 'vitest.long.config.ts' }

describe('the lists of tests', { timeout: 60_000 }, () => {
  it.each(Object.entries(LISTS))(
    '%s runs no file twice, and the README says what its groups are',
    async (_, config) => {
      const tests = await listed(config)
      expect(new Set(tests.map(({ file }) => file)).size).toBe(tests.length)
      const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
      for (const group of new Set(tests.map(({ projectName }) => projectName)))
        expect(readme).toContain(`| \`${group}\` |`)
    },
  )

  it('hold every test file', async () => {
    const run = new Set((await Promise.all(Object.values(LISTS).map(listed))).flat().map(({ file }) => file))
    const files = (await printed('git', 'ls-files', '--cached', '--others', '--exclude-standard', 'tests'))
      .split('\n')
      .filter((file) => /\.test\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => !run.has(file))).toEqual([])
  })
})
