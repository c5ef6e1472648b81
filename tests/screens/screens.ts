import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { GRAPHS, STATES } from './states.ts'
import { openEvenBrowser, startOn, take } from './take.ts'

/**
 * `npm run screens -- FOLDER`: a picture of the page in each of its named states. `--only NAME` takes those whose name holds it.
 * `npm run screens -- --compare BEFORE AFTER`: how many pixels differ in each; ends with 1 when any does.
 */

const USAGE = 'npm run screens -- FOLDER [--only NAME], or npm run screens -- --compare BEFORE AFTER'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { compare: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
})
const [first, second] = positionals
if (first === undefined || (second === undefined) === values.compare) {
  console.error(USAGE)
  process.exitCode = 2
} else if (values.compare && second !== undefined) compareAll(first, second)
else await takeAll(first, values.only)

async function takeAll(folder: string, only: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await openEvenBrowser()
  try {
    // One Neo4j at a time.
    for (const graph of GRAPHS) {
      const states = STATES.filter((state) => (state.graph ?? 'founding') === graph && state.name.includes(only))
      const [first] = states
      if (!first) continue
      const app = await startOn(graph)
      try {
        // The page gives a request up after its time, and the first ones of a new server on a busy machine take longer.
        await take(browser, app.address, first).catch(() => undefined)
        for (const state of states) {
          writeFileSync(path.join(folder, `${state.name}.png`), await take(browser, app.address, state))
          console.log(state.name)
        }
      } finally {
        await app.close()
      }
    }
  } finally {
    await browser.close()
  }
}

function compareAll(before: string, after: string): void {
  const into = path.join(after, 'differences')
  const differences = compare(before, after, into)
  for (const { name, pixels } of differences)
    console.log(`${name}: ${typeof pixels === 'number' ? `${pixels.toLocaleString('en')} pixels differ` : pixels}`)
  const differing = differences.filter(({ pixels }) => pixels !== 0)
  if (differing.length === 0) return
  console.log(`${differing.length} of ${differences.length} states differ; see ${into}.`)
  process.exitCode = 1
}
