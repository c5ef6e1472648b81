import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../client/features/graphiql/examples.ts'
import { asCurl, asTypeScript, type Draft, type Operation } from '../../client/state/snippets.ts'
import type { Running } from '../../server/commands/start.ts'
import { startApp } from '../support/app.ts'

/** What GraphiQL copies is run as a person would run it: the one by a shell, the other as a program. */

const root = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

let app: Running
let folder: string
beforeAll(async () => {
  app = await startApp()
  // Within the project, where a program finds the packages that it names.
  folder = mkdtempSync(path.join(root, 'dist/snippets-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await app.close()
})

const sent = (draft: Draft, streamed = false): Operation => ({
  ...draft,
  url: `${app.address}/graphql${streamed ? '/stream' : ''}`,
  streamed,
})

const byShell = async (operation: Operation) =>
  (await run('sh', ['-c', asCurl(operation)], { maxBuffer: 2 ** 24 })).stdout

async function asProgram(operation: Operation): Promise<string> {
  const file = path.join(folder, 'snippet.mts')
  writeFileSync(file, asTypeScript(operation))
  return (await run(process.execPath, ['--import', 'tsx', file], { cwd: root, maxBuffer: 2 ** 24 })).stdout
}

/** All that a shell, a template or JSON could stumble over. */
const AWKWARD = 'it\'s "quoted" \\ back\\\\slash `tick` ${no} $HOME $(id) !! %s \n\t é 漢 \u2028 */ //'

const echo = (statement: string) =>
  `query Echo($given: JSON) {\n  # It's \`marked\` \${here} \\ "there"\n  cypher(statement: ${JSON.stringify(statement)}, parameters: $given) { rows }\n}`
const STATEMENT = "RETURN $text AS text, 'a`b${c}\\\\d\"e' AS own"
const ROW = [AWKWARD, 'a`b${c}\\d"e']

describe('an awkward text comes back as it was', () => {
  const draft = { query: echo(STATEMENT), variables: { given: { text: AWKWARD } } }

  it('through curl', async () =>
    expect(JSON.parse(await byShell(sent(draft)))).toEqual({ data: { cypher: { rows: [ROW] } } }))

  it('through TypeScript', async () =>
    expect(JSON.parse(await asProgram(sent(draft)))).toEqual({ cypher: { rows: [ROW] } }))
})

describe('a subscription', () => {
  const draft = {
    query: 'subscription S($statement: String!) { cypher(statement: $statement) { columns rows } }',
    variables: { statement: "UNWIND ['it\\'s', 'two'] AS x RETURN x" },
  }

  it('through curl', async () => {
    const events = await byShell(sent(draft, true))
    expect(events).toContain(`"rows":[["it's"],["two"]]`)
    expect(events).toMatch(/event: complete/)
  })

  it('through TypeScript', async () => {
    const pieces = (await asProgram(sent(draft, true)))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { cypher: { rows: unknown[] | null } })
    expect(pieces.flatMap(({ cypher }) => cypher.rows ?? [])).toEqual([["it's"], ['two']])
  })
})

it('of several operations the one that is meant is sent', async () => {
  const draft = {
    ...sent({ query: 'query A { overview { nodes } } query B { overview { links } }' }),
    operationName: 'B',
  }
  expect(JSON.parse(await byShell(draft)).data.overview).toHaveProperty('links')
  expect(JSON.parse(await asProgram(draft)).overview).toHaveProperty('links')
})

it('a program ends with what went wrong', async () => {
  await expect(asProgram(sent({ query: '{ claim(id: "nowhere") { text } }' }))).rejects.toThrow(/nowhere/)
})

describe('each example of GraphiQL answers on the founding graph, and not with nothing', () => {
  /** Every text that was found; names of columns are there without any row. */
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => (key === 'columns' ? [] : texts(inner)))
        : []

  it.each(EXAMPLES.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    const streamed = example.query.startsWith('subscription')
    const text = await byShell(sent(example, streamed))
    const answers = streamed
      ? [...text.matchAll(/^event: next\ndata: (.+)$/gm)].map(([, data]) => JSON.parse(data ?? ''))
      : [JSON.parse(text)]
    for (const answer of answers) expect(answer.errors).toBeUndefined()
    expect(answers.flatMap(({ data }) => texts(data))).not.toEqual([])
  })
})
