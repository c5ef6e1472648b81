import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../../../server/commands/start.ts'
import { graphql, startApp } from '../../../support/app.ts'

/** The query library over GraphQL, with a folder of one's own (SIGHTLINE_QUERIES). */

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'sightline-queries-')), 'made-when-needed')
let app: Running
beforeAll(async () => {
  app = await startApp({ queries: folder })
})
afterAll(async () => {
  await app.close()
  rmSync(path.dirname(folder), { recursive: true, force: true })
})

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test reads the shape that it has just asked for
const ask = async (query: string, variables = {}): Promise<any> => {
  const answer = await graphql<never>(app.address, query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}
const refused = async (query: string, variables = {}) =>
  (await graphql(app.address, query, variables)).errors?.[0] ?? { message: '', extensions: {} }

const SAVE =
  'mutation ($name: ID!, $text: String!) { saveQuery(name: $name, text: $text) { name title own file parameters { name type default } } }'
const text = (limit: number, title = 'Groups in a country') =>
  `// ${title}.\n// One row each.\n//\n// @param country Entity<Country> where\n// @returns table\n\n:param country => 'pakistan';\nMATCH (g:ArmedGroup)-[:OPERATES_IN]->(:Entity {id: $country})\nRETURN g.id AS id\nORDER BY id\nLIMIT ${limit}\n`

describe('what comes with the program', () => {
  it('every file is there, with its form, its text and the GraphQL that runs it', async () => {
    const { library } = await ask(
      '{ library { folder queries { name title own file statement text returns graphql parameters { name type default example } } broken { name } } }',
    )
    const files = readdirSync(path.resolve('cypher'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.cypher') && !/^(blocks|load|schema|write)\//.test(file.replaceAll('\\', '/')),
    )
    expect(library.queries.map((query: { file: string }) => query.file).sort()).toEqual(
      files.map((file) => `cypher/${file}`).sort(),
    )
    expect(library.folder).toBe(folder)
    for (const query of library.queries) {
      expect(query.text).toContain(query.statement)
      expect(query.own).toBe(false)
    }
    // What is shown for a query runs it, with its examples and with values.
    for (const query of library.queries) {
      const computed = query.parameters.some(
        (parameter: { default: unknown; example: string }) =>
          parameter.default === null && parameter.example !== 'null',
      )
      if (computed)
        expect(await refused(query.graphql), query.name).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
      else {
        const { complete, cut } = (await ask(query.graphql)).query.summary
        expect(complete ? null : cut.by, query.name).toBe(complete ? null : 'FIRST')
      }
    }
    const claim = library.queries.find((query: { name: string }) => query.name === 'claim/claim')
    expect(
      JSON.stringify((await ask(claim.graphql, { parameters: { id: 'afghan-taliban.supports.ttp' } })).query.rows),
    ).toContain('afghan-taliban.supports.ttp')
  })

  it('runs by name, with its examples where nothing is given', async () => {
    const { query } = await ask(
      '{ query(name: "claim/claim", parameters: {id: "afghan-taliban.supports.ttp"}) { columns rows summary { rows complete } } }',
    )
    expect(query.summary).toMatchObject({ rows: query.rows.length, complete: true })
    expect(JSON.stringify(query.rows)).toContain('afghan-taliban.supports.ttp')
    expect((await ask('{ query(name: "claim/claim") { rows } }')).query.rows.length).toBeGreaterThan(0)
  })

  it('still answers to the name that it had', async () => {
    const { libraryQuery } = await ask('{ libraryQuery(name: "entity/entity") { name formerNames } }')
    expect(libraryQuery).toEqual({ name: 'thing/thing', formerNames: ['entity/entity'] })
    const { query } = await ask(
      '{ query(name: "entity/search", parameters: {asked: {typed: "taliban", text: "taliban", keys: ["taliban"], words: ["taliban"], also: [], lucene: "searchKeys:taliban", near: null}}) { rows } }',
    )
    expect(JSON.stringify(query.rows)).toContain('afghan-taliban')
    const file = await fetch(`${app.address}/queries/any/entities.cypher`)
    expect(await file.text()).toContain('// @formerly any/entities')
  })

  it('is a file to be fetched as it stands', async () => {
    const response = await fetch(`${app.address}/queries/claim/claim.cypher`)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await response.text()).toBe(readFileSync(path.resolve('cypher/claim/claim.cypher'), 'utf8'))
    const gone = await fetch(`${app.address}/queries/claim/clam.cypher`)
    expect(gone.status).toBe(404)
    expect(await gone.text()).toMatch(/^There is no query with the name "claim\/clam"/)
    expect((await fetch(`${app.address}/queries/..%2f..%2fpackage.json.cypher`)).status).toBe(404)
    expect((await fetch(`${app.address}/queries/%E0.cypher`)).status).toBe(400)
  })

  it('names the nearest, and the parameters that there are', async () => {
    expect((await refused('{ query(name: "claim/clam") { rows } }')).message).toMatch(
      /There is no query with the name "claim\/clam"/,
    )
    expect((await refused('{ libraryQuery(name: "graph/shortest") { name } }')).message).toMatch(
      /Perhaps: .*graph\/shortest-path/,
    )
    const { message, extensions } = await refused('{ query(name: "claim/claim", parameters: {idd: "x"}) { rows } }')
    expect(message).toBe('parameters: claim/claim takes no idd. It takes id, others.')
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', unknown: ['idd'], allowed: ['id', 'others'] })
  })
})

describe("one's own", () => {
  it('is kept as a file that reads as it was written, and runs', async () => {
    expect(existsSync(folder)).toBe(false)
    const { saveQuery } = await ask(SAVE, { name: 'own/groups', text: text(10) })
    expect(saveQuery).toEqual({
      name: 'own/groups',
      title: 'Groups in a country',
      own: true,
      file: 'groups.cypher',
      parameters: [{ name: 'country', type: 'Entity<Country>', default: 'pakistan' }],
    })
    expect(readFileSync(path.join(folder, 'groups.cypher'), 'utf8')).toBe(text(10))
    expect((await ask('{ query(name: "own/groups") { rows } }')).query.rows).toContainEqual(['ttp'])
    expect(
      (await ask('{ query(name: "own/groups", parameters: {country: "afghanistan"}) { rows } }')).query.rows,
    ).not.toContainEqual(['ttp'])
  })

  it('may say what it returns; then it is held to that', async () => {
    const header = (line: string) => text(5).replace('// @returns table\n', `// @returns table\n// @column ${line}\n`)
    const save = SAVE.replace('parameters {', 'columns { name type about } parameters {')
    const { saveQuery } = await ask(save, { name: 'own/told', text: header('id ThingId the group') })
    expect(saveQuery.columns).toEqual([{ name: 'id', type: 'ThingId', about: 'the group' }])
    expect(await refused(SAVE, { name: 'own/told', text: header('group ThingId the group') })).toMatchObject({
      message: expect.stringMatching(/told\.cypher:6: .*name group; the statement returns id/),
      extensions: { code: 'BAD_USER_INPUT', line: 6 },
    })
    expect((await ask(save, { name: 'own/told', text: text(5) })).saveQuery.columns).toEqual([])
    await ask('mutation { removeQuery(name: "own/told") }')
  })

  it('the text before becomes a version; the same text again does not', async () => {
    await ask(SAVE, { name: 'own/groups', text: text(5) })
    await ask(SAVE, { name: 'own/groups', text: text(5) })
    await ask(SAVE, { name: 'own/groups', text: text(7) })
    const { queryVersions } = await ask('{ queryVersions(name: "own/groups") { version replacedAt text } }')
    expect(queryVersions.map((each: { version: number; text: string }) => [each.version, each.text])).toEqual([
      [2, text(5)],
      [1, text(10)],
    ])
    expect(Date.parse(queryVersions[0].replacedAt)).toBeGreaterThan(Date.now() - 60_000)
  })

  it('a removed one leaves its versions; there is no query of that name then', async () => {
    await ask(SAVE, { name: 'own/gone', text: text(1) })
    await ask('mutation { removeQuery(name: "own/gone") }')
    expect((await refused('{ query(name: "own/gone") { rows } }')).extensions.code).toBe('NOT_FOUND')
    expect((await ask('{ queryVersions(name: "own/gone") { text } }')).queryVersions).toEqual([{ text: text(1) }])
    expect((await refused('mutation { removeQuery(name: "own/gone") }')).extensions.code).toBe('NOT_FOUND')
  })

  it('a file that someone puts into the folder is there at once; one that does not keep the form is named with its line', async () => {
    writeFileSync(path.join(folder, 'dropped.cypher'), text(3, 'Dropped in'))
    writeFileSync(path.join(folder, 'crooked.cypher'), '// No full stop\nRETURN 1\n')
    const { library } = await ask('{ library { queries { name } broken { name problem text } } }')
    expect(library.queries).toContainEqual({ name: 'own/dropped' })
    expect(library.broken).toEqual([
      {
        name: 'own/crooked',
        problem: expect.stringMatching(/^crooked\.cypher:1: the first line is the title/),
        text: '// No full stop\nRETURN 1\n',
      },
    ])
  })
})

describe("one's own that does not keep the form", () => {
  it.each([
    ['a path out of the folder', 'own/../../evil', text(1), /^name: /],
    ['a name of the program', 'claim/claim', text(1), /^name: /],
    ['a hidden file', 'own/.versions', text(1), /^name: /],
    ['a text without its parts', 'own/bad', 'RETURN 1', /^text: bad\.cypher:1: /],
    [
      'a parameter that is not declared',
      'own/bad',
      text(1).replace(/^\/\/ @param.*\n/m, ''),
      /\$country is used but has no @param line/,
    ],
    [
      'a text without end',
      'own/bad',
      text(1).replace('\n', `\n// ${'x'.repeat(50_000)}\n`),
      /^text: \d+ characters are more than/,
    ],
    [
      'a statement without end',
      'own/bad',
      `${text(1)}// ${'x'.repeat(30_000)}\n`,
      /the statement has [\d,]+ characters, [\d,]+ are allowed/,
    ],
  ])('%s is refused, and nothing is written', async (_, name, content, message) => {
    const before = readdirSync(folder).sort()
    expect((await refused(SAVE, { name, text: content })).message).toMatch(message)
    expect(readdirSync(folder).sort()).toEqual(before)
  })

  it.each([
    ['a text without end', "'never ended"],
    ['lists in lists', '['.repeat(5_000)],
  ])('an example that is %s spoils nothing but itself', async (_, example) => {
    writeFileSync(
      path.join(folder, 'odd.cypher'),
      `// Odd.\n// @param constructor String what\n// @returns table\n\n:param constructor => ${example};\nRETURN $constructor AS x\n`,
    )
    const { library } = await ask('{ library { queries { name parameters { default } } } }')
    expect(library.queries).toContainEqual({ name: 'own/odd', parameters: [{ default: null }] })
    rmSync(path.join(folder, 'odd.cypher'))
  })
})

describe("one's own, further", () => {
  it('is exported under a name of any letters', async () => {
    await ask(SAVE, { name: 'own/سوال', text: '// Question.\n// @returns table\nRETURN 1 AS x\n' })
    const response = await fetch(`${app.address}/export?query=${encodeURIComponent('own/سوال')}&format=csv`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''own-${encodeURIComponent('سوال')}.csv`,
    )
  })

  it('a statement that changes the graph is not kept; one that someone puts into the folder does not run', async () => {
    const writes = '// Writes.\n// @returns table\nCREATE (n:Planted) RETURN n\n'
    expect(await refused(SAVE, { name: 'own/writes', text: writes })).toMatchObject({
      extensions: { code: 'REFUSED', rule: 'write' },
    })
    expect(existsSync(path.join(folder, 'writes.cypher'))).toBe(false)
    writeFileSync(path.join(folder, 'writes.cypher'), writes)
    expect(await refused('{ query(name: "own/writes") { rows } }')).toMatchObject({
      extensions: { code: 'REFUSED', rule: 'write' },
    })
  })
})
