import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Runs a tool of the project and returns what it printed; what it complained of when it failed. */
async function outcome(bin: string, ...args: string[]): Promise<string> {
  return run(path.join(root, 'node_modules/.bin', bin), args, { cwd: root, maxBuffer: 16 << 20 }).then(
    () => 'clean',
    (error: { stdout?: string; stderr?: string; message: string }) =>
      [error.stdout, error.stderr].join('\n').trim() || error.message,
  )
}

it('types are sound', async () => expect(await outcome('tsc')).toBe('clean'), 180_000)
it('lint finds nothing', async () => expect(await outcome('eslint', '.', '--max-warnings', '0')).toBe('clean'), 180_000)
it(
  'formatting is as prettier has it',
  async () => expect(await outcome('prettier', '--check', '--log-level', 'warn', '.')).toBe('clean'),
  180_000,
)
it('nothing is unused', async () => expect(await outcome('knip')).toBe('clean'), 180_000)
it(
  'generated code and docs are up to date',
  async () => expect(await outcome('tsx', 'generate.ts', '--check')).toBe('clean'),
  60_000,
)
