import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NEEDED_BYTES } from '../../../../server/neo4j/provider/disk.ts'
import { findRunningServer, openHome } from '../../../../server/neo4j/provider/home.ts'
import { processId } from '../../../../server/neo4j/provider/processes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sightline-home-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const roomy = () => NEEDED_BYTES

it('makes a password once, that only its owner can read, and keeps it', async () => {
  const first = await openHome(folder, roomy)
  expect([first.fresh, first.password]).toEqual([true, expect.stringMatching(/^[0-9a-f]{48}$/)])
  expect(statSync(path.join(folder, 'password')).mode & 0o777).toBe(0o600)
  first.release()
  const second = await openHome(folder, roomy)
  expect([second.fresh, second.password]).toEqual([false, first.password])
  second.release()
  expect(existsSync(path.join(folder, 'lock'))).toBe(false)
})

it('is its owner’s alone, also where an earlier version made it for all to read', async () => {
  chmodSync(folder, 0o755)
  const home = await openHome(folder, roomy)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  home.release()
})

it('is for one at a time', async () => {
  const home = await openHome(folder, roomy)
  await expect(openHome(folder, roomy)).rejects.toThrow(`in use by another Sightline (process ${process.pid})`)
  home.release()
})

it.each([
  ['of a process that has ended', JSON.stringify({ pid: process.pid, started: 'long ago' })],
  ['that says nothing', ''],
  ['of another kind', '{"pid": "1"}'],
])('a lock %s counts for nothing', async (_, text) => {
  writeFileSync(path.join(folder, 'lock'), text)
  const home = await openHome(folder, roomy)
  expect(JSON.parse(readFileSync(path.join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid })
  home.release()
})

it('is not opened on a disk that is nearly full, or where it cannot be made', async () => {
  await expect(openHome(folder, () => NEEDED_BYTES - 1)).rejects.toThrow('is nearly full: 2.0 GB are free')
  writeFileSync(path.join(folder, 'file'), '')
  await expect(openHome(path.join(folder, 'file'), roomy)).rejects.toThrow('cannot be made')
})

it('tells others which server runs with it, as long as it does', async () => {
  expect(findRunningServer(folder)).toBeNull()
  const home = await openHome(folder, roomy)
  home.rememberJvm(processId(process.pid), 'bolt://127.0.0.1:1')
  expect(findRunningServer(folder)).toEqual({
    uri: 'bolt://127.0.0.1:1',
    passwordFile: path.join(folder, 'password'),
    password: home.password,
  })
  home.rememberJvm({ pid: process.pid, started: 'long ago' }, 'bolt://127.0.0.1:1')
  expect(findRunningServer(folder)).toBeNull()
  home.release()
  mkdirSync(path.join(folder, 'server'))
  expect(findRunningServer(folder)).toBeNull()
})

it('remembers of which version its graph is, and takes what it cannot read for the first', async () => {
  const home = await openHome(folder, roomy)
  expect(home.graphVersion).toBe(0)
  home.rememberGraph(3)
  home.release()
  const again = await openHome(folder, roomy)
  expect(again.graphVersion).toBe(3)
  again.release()
  writeFileSync(path.join(folder, 'graph-version'), '')
  const spoiled = await openHome(folder, roomy)
  expect(spoiled.graphVersion).toBe(0)
  spoiled.release()
})
