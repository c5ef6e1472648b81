import path from 'node:path'

/** One setting: how it is read from the environment, what it is when left out, and what it means. The README's table is made from this. */
interface Setting<T> {
  env: string
  default: T
  about: string
}

/** `4000` is a number, not the number 4000. */
type Widened<T> = T extends number ? number : T extends string ? string : T

const setting = <T extends string | number | undefined>(
  env: string,
  fallback: T,
  about: string,
): Setting<Widened<T>> => ({
  env,
  default: fallback as Widened<T>,
  about,
})

/** Every setting and every limit of the server, in one place. */
export const SETTINGS = {
  port: setting('PORT', 4000, 'Port of the page and of GraphQL.'),
  host: setting(
    'HOST',
    '127.0.0.1',
    'Address to listen on. Nothing signs in: open it to a network only behind a proxy that does.',
  ),
  home: setting('SIGHTLINE_HOME', '.sightline', 'Folder of the managed Neo4j: program, data, password, logs.'),
  boltPort: setting(
    'SIGHTLINE_BOLT_PORT',
    0,
    'Port of the managed Neo4j on this machine, for other programs (docs/outside). `0`: any free one, a new one at each start.',
  ),
  neo4jUri: setting(
    'NEO4J_URI',
    undefined as string | undefined,
    'An own Neo4j (`bolt://`, `neo4j://`, `neo4j+s://` …). Then none is started here.',
  ),
  neo4jUser: setting('NEO4J_USER', 'neo4j', 'User for `NEO4J_URI`.'),
  neo4jPassword: setting('NEO4J_PASSWORD', '', 'Password for `NEO4J_URI`.'),
  neo4jDatabase: setting('NEO4J_DATABASE', 'neo4j', 'Database to read.'),
  readTimeoutMs: setting(
    'SIGHTLINE_READ_TIMEOUT_MS',
    10_000,
    'Longest time that one read may take in Neo4j, in milliseconds.',
  ),
  maxPageSize: setting(
    'SIGHTLINE_MAX_PAGE_SIZE',
    1_000,
    'Largest `first` and longest list of ids that a request may ask for.',
  ),
  transactionMemoryMb: setting(
    'SIGHTLINE_TRANSACTION_MEMORY_MB',
    256,
    'Memory that one transaction may take in the managed Neo4j, in megabytes; all together twice as much.',
  ),
  cypherTimeoutMs: setting(
    'SIGHTLINE_CYPHER_TIMEOUT_MS',
    20_000,
    "Longest time that a person's own statement may take, in milliseconds.",
  ),
  cypherRows: setting(
    'SIGHTLINE_CYPHER_ROWS',
    100_000,
    'Rows that a statement may bring; an answer that was cut there says so.',
  ),
  cypherBytes: setting(
    'SIGHTLINE_CYPHER_BYTES',
    100_000_000,
    'Bytes that a statement may bring, roughly; an answer that was cut there says so.',
  ),
  cypherConcurrent: setting('SIGHTLINE_CYPHER_CONCURRENT', 4, 'Statements that may run at the same time.'),
  exportTimeoutMs: setting(
    'SIGHTLINE_EXPORT_TIMEOUT_MS',
    120_000,
    'Longest time that an export may take, in milliseconds.',
  ),
  exportBytes: setting(
    'SIGHTLINE_EXPORT_BYTES',
    1_000_000_000,
    'Bytes that an export may have; a larger one is broken off and not whole, never cut in silence.',
  ),
  allowed: setting(
    'SIGHTLINE_ALLOWED',
    '',
    'Procedures and functions that statements may call beside the built-in ones, for example `gds.*,apoc.text.join`.',
  ),
  queries: setting(
    'SIGHTLINE_QUERIES',
    undefined as string | undefined,
    'Folder of your own queries. Left out: `queries` in `SIGHTLINE_HOME`.',
  ),
} as const

type Value<T> = T extends Setting<infer V> ? V : never
/** `queries` is always a folder once it is read. */
export type Config = { [K in Exclude<keyof typeof SETTINGS, 'queries'>]: Value<(typeof SETTINGS)[K]> } & {
  queries: string
}

/** Thrown for a setting that cannot be used; names the variable, the value and what is allowed. */
export class ConfigError extends Error {}

/** Reads every setting from the environment. An empty variable counts as left out. */
export function readConfig(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Config {
  const entries = Object.entries(SETTINGS).map(([name, { env: variable, default: fallback }]) => {
    const text = env[variable]
    if (text === undefined || text === '') return [name, fallback]
    if (typeof fallback !== 'number') return [name, text]
    const value = Number(text)
    if (!Number.isInteger(value) || value < 0)
      throw new ConfigError(`${variable}=${text}: a whole number is needed, for example ${variable}=${fallback}.`)
    return [name, value]
  })
  const config = Object.fromEntries(entries) as Omit<Config, 'queries'> & { queries?: string }
  const home = path.resolve(root, config.home)
  return { ...config, home, queries: config.queries ? path.resolve(root, config.queries) : path.join(home, 'queries') }
}
