import { afterAll, beforeAll, expect, it } from 'vitest'
import { graphql } from '../support/app.ts'
import { library } from '../support/library.ts'
import { Program } from '../support/program.ts'

/** Half an hour of what people do, all at once: everything is answered, and the memory of the program does not grow. */

const SECONDS = Number(process.env.SIGHTLINE_TEST_SOAK_SECONDS ?? 1_800)
/** What a garbage collector may be late with. */
const SLACK_MB = 40

const program = new Program()
beforeAll(() => program.start(), 300_000)
afterAll(() => program.remove(), 60_000)

const ids = ['ttp', 'pakistan', 'afghan-taliban', 'isis-k', 'imf']
const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T
/** None of it may fail; each is told apart by a number, so that nothing is answered from memory. */
const READS: ((at: number) => Promise<unknown>)[] = [
  (at) =>
    ask(
      'query ($id: ID!) { entity(id: $id) { name } neighbourhood(ids: [$id], first: 50) { total links { linkId } } }',
      {
        id: pick(ids, at),
      },
    ),
  (at) =>
    ask('query ($q: String!) { search(query: $q) { hits { node { id } } } }', {
      q: pick(['taliban', 'pakstan', 'noor'], at),
    }),
  () => ask('{ overview { nodes } everything(first: 200) { total } }'),
  (at) =>
    ask('query ($s: String!) { cypher(statement: $s) { rows } }', {
      s: `UNWIND range(1, 2000) AS x RETURN x + ${at} AS x`,
    }),
  (at) => ask('query ($name: ID!) { libraryQuery(name: $name) { name text } }', { name: pick(library, at).name }),
  () => read(`/export?${new URLSearchParams({ statement: 'MATCH (n:Entity) RETURN n', format: 'csv' })}`),
  () => read('/'),
  () => read('/health'),
]

async function ask(query: string, variables = {}): Promise<void> {
  expect((await graphql(program.address, query, variables)).errors).toBeUndefined()
}
async function read(where: string): Promise<void> {
  const response = await fetch(`${program.address}${where}`)
  expect(response.status).toBe(200)
  await response.arrayBuffer()
}
const middle = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number

it(`${SECONDS} seconds of mixed reads, and memory is flat`, { timeout: (SECONDS + 120) * 1_000 }, async (context) => {
  if (process.platform !== 'linux') return context.skip('memory of another process is read from /proc')
  const end = Date.now() + SECONDS * 1_000
  const memory: number[] = []
  let done = 0
  const reader = async (first: number) => {
    for (let at = first; Date.now() < end; at += 3, done++) await pick(READS, at)(at)
  }
  const watch = async () => {
    for (; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, SECONDS * 5)))
      memory.push(program.residentMb())
  }
  await Promise.all([reader(0), reader(1), reader(2), watch()])
  // The first half fills caches and lets the collector find its size.
  const [third, fourth] = [memory.slice(memory.length / 2, memory.length * 0.75), memory.slice(memory.length * 0.75)]
  console.log(`${done} reads; ${Math.round(middle(third))} MB, then ${Math.round(middle(fourth))} MB`)
  expect(done).toBeGreaterThan(SECONDS)
  expect(middle(fourth)).toBeLessThan(middle(third) * 1.1 + SLACK_MB)
})
