import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { NEEDED_BYTES } from '../../../../server/neo4j/provider/disk.ts'
import { openHome } from '../../../../server/neo4j/provider/home.ts'
import { setPassword, startJvm } from '../../../../server/neo4j/provider/jvm.ts'
import { StartError } from '../../../../server/start-error.ts'

/** That Neo4j takes its password so: every test that starts one. Its life: life.test.ts. */

/** A folder whose Java is a script. */
async function withJavaThat(does: (folder: string) => string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline jvm-'))
  const command = path.join(folder, 'java')
  writeFileSync(command, `#!/bin/sh\n${does(folder)}\n`)
  chmodSync(command, 0o755)
  return {
    folder,
    home: await openHome(folder, () => NEEDED_BYTES),
    java: { command, version: 17 },
    program: { version: '5.26.0', lib: folder, mainClass: 'Main' },
  }
}

it('a password is told to Neo4j by its file: what a process is called with can be seen by all', async () => {
  const { folder, home, java, program } = await withJavaThat((folder) => `printf '%s\\n' "$@" > '${folder}/called'`)
  await setPassword({ home, java, program })
  const called = readFileSync(path.join(folder, 'called'), 'utf8')
  expect(called.trim().split('\n').slice(-3)).toEqual(['dbms', 'set-initial-password', `@${folder}/password`])
  expect(called).not.toContain(home.password)
  home.release()
  rmSync(folder, { recursive: true })
})

it('a preparation that somebody ends is told in words, with what to do', async () => {
  const { folder, home, java, program } = await withJavaThat(() => 'kill -KILL $$')
  const error: unknown = await setPassword({ home, java, program }).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(StartError)
  expect(error).toMatchObject({
    message: 'Neo4j 5.26.0 could not be prepared: its administration was ended by SIGKILL.',
    remedy: expect.stringContaining('Start again.'),
  })
  home.release()
  rmSync(folder, { recursive: true })
})

it('HTTP is closed but where a port is named for it, and then open to this machine alone', async () => {
  const { folder, home, java, program } = await withJavaThat(() => 'exit 0')
  const told = async (http?: { http: number }) => {
    const jvm = await startJvm(home, java, program, 7687, { memoryMb: 64, reading: false, ...http })
    await jvm.ended
    const lines = readFileSync(path.join(home.neo4j, 'conf/neo4j.conf'), 'utf8').split('\n')
    return lines.filter((line) => /^server\.https?\./.test(line))
  }
  expect(await told()).toContain('server.http.enabled=false')
  expect(await told({ http: 7474 })).toEqual([
    'server.http.enabled=true',
    'server.http.listen_address=127.0.0.1:7474',
    'server.https.enabled=false',
  ])
  home.release()
  rmSync(folder, { recursive: true })
})
