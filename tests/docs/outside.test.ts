import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type Neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readCatalogue } from '../../server/neo4j/catalogue.ts'
import { findJava } from '../../server/neo4j/provider/java.ts'
import { fetchShell } from '../../server/neo4j/provider/program.ts'
import { askOnce } from '../../server/neo4j/provider/ready.ts'
import type { Running } from '../../server/commands/start.ts'
import { startApp } from '../support/app.ts'
import { openBrowser } from '../support/browser.ts'
import { programs } from '../support/neo4j.ts'
import { root, runBash, runPython, runTypeScript, shownIn, snippetsOf, withOutputs } from '../support/snippets.ts'

/**
 * docs/outside: every snippet of the pages runs, against the program and its Neo4j, and prints what the page shows. After a change that
 * is meant, `SIGHTLINE_WRITE_DOCS=1 npx vitest run tests/docs/outside.test.ts` writes what is printed into the pages.
 */

const folder = path.join(root, 'docs/outside')
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'))
const rewrite = Boolean(process.env.SIGHTLINE_WRITE_DOCS)

let app: Running
let env: NodeJS.ProcessEnv
/** What differs from run to run, and what the pages write for it. */
let shownAs: [actual: string, shown: string][]

beforeAll(async () => {
  const { uri } = inject('neo4j')
  const home = inject('home')
  // The shell is kept between runs, beside Neo4j's program; what is fetched prints a line, which no page shows.
  if (!existsSync(path.join(home, 'program'))) symlinkSync(programs, path.join(home, 'program'))
  const [running, version] = await Promise.all([
    startApp(),
    askOnce(inject('neo4j')),
    fetchShell(programs, await findJava(process.env), process.env, () => undefined),
  ])
  app = running
  shownAs = [
    [app.address, 'http://localhost:4000'],
    [uri, 'bolt://127.0.0.1:7687'],
    [home, '.sightline'],
    [version, '5.26.30'],
  ]
  // What Java says of its own options would stand among what is printed.
  const { NEO4J_URI: _, NEO4J_USER: __, NEO4J_PASSWORD: ___, JAVA_TOOL_OPTIONS: ____, ...rest } = process.env
  env = { ...rest, SIGHTLINE_HOME: home }
  // README.md makes the Python that the other pages use.
  ;({ env } = await runBash(codesOf('README.md', 'bash'), env))
}, 240_000)
afterAll(() => app?.close())

const read = (page: string) => readFileSync(path.join(folder, page), 'utf8')
const toRun = (code: string) => code.replaceAll('http://localhost:4000', app.address)
const asShown = (output: string) =>
  shownAs.reduce((text, [actual, shown]) => text.replaceAll(actual, shown), output).replaceAll(/[ \t]+$/gm, '')
const codesOf = (page: string, language: string) =>
  snippetsOf(read(page))
    .filter((snippet) => snippet.language === language)
    .map(({ code }) => toRun(code))

/** What every snippet of a page printed, in the page's order. */
async function outputsOf(page: string): Promise<string[]> {
  const bash = await runBash(codesOf(page, 'bash'), env)
  const python = await runPython(codesOf(page, 'python'), bash.env)
  const typescript = await Promise.all(codesOf(page, 'ts').map((code) => runTypeScript(code, bash.env)))
  const printed = { bash: bash.outputs, python, ts: typescript }
  const taken = { bash: 0, python: 0, ts: 0 }
  return snippetsOf(read(page)).map(({ language }) => {
    const output = asShown(printed[language][taken[language]++] ?? 'nothing was run')
    return output === '' || output.endsWith('\n') ? output : `${output}\n`
  })
}

describe.each(pages)('%s', (page) => {
  it('prints what it shows', { timeout: 240_000 }, async () => {
    const outputs = await outputsOf(page)
    if (rewrite) writeFileSync(path.join(folder, page), withOutputs(read(page), outputs))
    const compared = snippetsOf(read(page))
      .map(({ line, shown }, index) => ({ line, shown, printed: outputs[index] }))
      .filter(({ shown }) => shown !== null)
    expect(compared.map(({ line, printed }) => ({ line, text: printed }))).toEqual(
      compared.map(({ line, shown }) => ({ line, text: shown })),
    )
  })
})

it('every output that is shown stands right below a snippet, and there are some for every language', () => {
  expect(
    pages.filter((page) => shownIn(read(page)) !== snippetsOf(read(page)).filter(({ shown }) => shown !== null).length),
  ).toEqual([])
  const shown = pages.flatMap((page) => snippetsOf(read(page))).filter((snippet) => snippet.shown)
  expect(new Set(shown.map((snippet) => snippet.language))).toEqual(new Set(['bash', 'python', 'ts']))
  expect(shown.length).toBeGreaterThan(15)
})

describe('a snippet that is wrong', () => {
  it('in its types is told', async () => {
    const code = codesOf('graphql.md', 'ts')[0] ?? ''
    await expect(runTypeScript(code.replace("'text' | 'confidence'", "'text' | 'confidance'"), env)).rejects.toThrow(
      /confidance/,
    )
  })

  it('in bash or Python is told with what it printed', async () => {
    await expect(runBash(['echo first', 'ls /nowhere-at-all'], env)).rejects.toThrow(/first[\s\S]*nowhere-at-all/)
    await expect(runPython(['print("first")', 'nothing.there'], env)).rejects.toThrow(/first[\s\S]*NameError/)
  })
})

it('a program that reads an export which breaks off is told: curl, Python and pandas', async () => {
  const small = await startApp({ exportBytes: 20_000 })
  try {
    const address = `${small.address}/export?format=ndjson&statement=${encodeURIComponent('MATCH (n) RETURN n')}`
    await expect(runBash([`curl --silent --output /dev/null '${address}'`], env)).rejects.toThrow(
      /bash ended with (18|56)/,
    )
    await expect(
      runPython([`import urllib.request\nurllib.request.urlopen('${address}').read()`], env),
    ).rejects.toThrow(/IncompleteRead|ConnectionResetError/)
    await expect(runPython([`import pandas\npandas.read_json('${address}', lines=True)`], env)).rejects.toThrow(
      /IncompleteRead|ConnectionResetError/,
    )
  } finally {
    await small.close()
  }
})

it('every query file runs in cypher-shell as it stands', { timeout: 120_000 }, async () => {
  const files = [...readCatalogue().values()].map(({ file }) => file)
  const said = files.flatMap((file) => [`RETURN '== ${file}' AS at;`, `:source ${file}`]).join('\n')
  const { outputs } = await runBash(
    [`npm run --silent shell -- --format plain --fail-at-end <<'END'\n${said}\nEND`],
    env,
  )
  expect(files.filter((file) => !outputs[0]?.includes(`"== ${file}"`))).toEqual([])
})

describe('npm run connect', () => {
  const connect = (change: NodeJS.ProcessEnv) =>
    new Promise<{ code: number; printed: string }>((resolve) =>
      execFile(
        process.execPath,
        ['--import', 'tsx', 'server/commands/connect.ts'],
        { cwd: root, env: { ...env, ...change } },
        (error, stdout, stderr) => resolve({ code: error ? 1 : 0, printed: stdout + stderr }),
      ),
    )

  it('says so when nothing runs with that folder, and what to do', async () => {
    const { code, printed } = await connect({ SIGHTLINE_HOME: path.join(folder, 'nowhere') })
    expect(code).toBe(1)
    expect(printed).toMatch(
      /No Neo4j of Sightline runs with the folder .*nowhere\.\s+Start it with `npm start`.*SIGHTLINE_HOME/,
    )
  })

  it('tells of a Neo4j of one’s own, and shows its password only when asked for variables', async () => {
    const { uri, password } = inject('neo4j')
    const own = { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password }
    const words = await connect(own)
    expect(words.printed).toContain('named by NEO4J_URI')
    expect(words.printed).not.toContain(password)
  })
})

describe('a page in a browser, as Neo4j Browser is one', () => {
  let site: Server
  beforeAll(
    () =>
      new Promise<void>(
        (resolve) =>
          (site = createServer(
            (_, response) =>
              void response.setHeader('content-type', 'text/html').end('<!doctype html><title>Site</title>'),
          ).listen(0, '127.0.0.1', resolve)),
      ),
  )
  afterAll(() => new Promise((resolve) => site.close(resolve)))

  it('reads from the managed Neo4j over a WebSocket', { timeout: 120_000 }, async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`)
      await page.addScriptTag({ path: path.join(root, 'node_modules/neo4j-driver/lib/browser/neo4j-web.min.js') })
      const { uri, user, password } = inject('neo4j')
      for (const address of [uri, uri.replace('bolt://', 'neo4j://')]) {
        const deniers = await page.evaluate(
          async ([address, user, password]) => {
            const { neo4j } = window as unknown as { neo4j: typeof Neo4j }
            const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
            try {
              const { records } = await driver.executeQuery(
                "MATCH (who)-[:DENIES]->(:Claim {id: 'afghan-taliban.supports.ttp'}) RETURN who.name AS name",
                {},
                { routing: 'READ' },
              )
              return records.map((record) => record.get('name') as string)
            } finally {
              await driver.close()
            }
          },
          [address, user, password] as const,
        )
        expect(deniers, address).toEqual(['Afghan Taliban'])
      }
    } finally {
      await browser.close()
    }
  })
})
