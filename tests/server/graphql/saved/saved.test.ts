import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Running } from '../../../../server/commands/start.ts'
import { graphql, startApp } from '../../../support/app.ts'

const home = mkdtempSync(path.join(tmpdir(), 'sightline-saved-'))
let app: Running

beforeAll(async () => {
  app = await startApp({ home })
})
afterAll(async () => {
  await app?.close()
  rmSync(home, { recursive: true, force: true })
})

const save = (name: string, text: string) =>
  graphql<{ saveText: { name: string } }>(
    app.address,
    'mutation ($name: ID!, $text: String!) { saveText(kind: LOOKS, database: "db", name: $name, text: $text) { name } }',
    { name, text },
  )

it('a look is kept, read, replaced with its version, and removed', async () => {
  expect((await save('Mine', 'one')).data?.saveText).toEqual({ name: 'Mine' })
  await save('Mine', 'two')
  const all = '{ saved(kind: LOOKS, database: "db") { name text } }'
  expect((await graphql(app.address, all)).data).toEqual({ saved: [{ name: 'Mine', text: 'two' }] })
  const versions = '{ savedVersions(kind: LOOKS, database: "db", name: "Mine") { version text } }'
  expect((await graphql(app.address, versions)).data).toEqual({ savedVersions: [{ version: 1, text: 'one' }] })
  const remove = 'mutation { removeText(kind: LOOKS, database: "db", name: "Mine") }'
  expect((await graphql(app.address, remove)).data).toEqual({ removeText: true })
  expect((await graphql(app.address, remove)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

it('a name or a state that cannot be kept is refused in words', async () => {
  expect((await save(' ', 'x')).errors?.[0]).toMatchObject({
    message: 'name: it is empty.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'name' },
  })
  const answer = await graphql(app.address, '{ savedState(hash: "none") }')
  expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

it('the state of a page comes back by its name', async () => {
  const kept = await graphql<{ saveState: string }>(app.address, 'mutation { saveState(text: "at=ttp*0*0") }')
  const back = await graphql(app.address, `{ savedState(hash: "${kept.data?.saveState}") }`)
  expect(back.data).toEqual({ savedState: 'at=ttp*0*0' })
})
