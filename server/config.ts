import path from 'node:path'

/** One setting: how it is read from the environment, what it is when left out, and what it means. The README's table is made from this. */
interface Setting<T> {
  env: string
  default: T
  about: string
  /** @throws ConfigError */
  read(text: string): T
}

const text = (env: string, fallback: string, about: string): Setting<string> => ({
  env,
  default: fallback,
  about,
  read: (value) => value,
})

const optional = (env: string, about: string): Setting<string | undefined> => ({
  env,
  default: undefined,
  about,
  read: (value) => value,
})

const wholeNumber = (
  env: string,
  fallback: number,
  about: string,
  { from, to }: { from: number; to: number } = { from: 0, to: Number.MAX_SAFE_INTEGER },
): Setting<number> => ({
  env,
  default: fallback,
  about,
  read(value) {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 0)
      throw new ConfigError(`${env}=${value}: a whole number is needed, for example ${env}=${fallback}.`)
    if (number < from || number > to)
      throw new ConfigError(
        `${env}=${value}: a number from ${from} to ${to} is needed, for example ${env}=${fallback}.`,
      )
    return number
  },
})

const PORTS = { from: 0, to: 65_535 }
/** As much as a timer of Node can wait: one that is set for longer is over at once. */
const MILLISECONDS = { from: 0, to: 2_147_483_647 }

/** Every setting and every limit of the server, in one place. */
export const SETTINGS = {
  port: wholeNumber('PORT', 4000, 'Port of the page and of GraphQL.', PORTS),
  host: text(
    'HOST',
    '127.0.0.1',
    'Address to listen on. Nothing signs in: open it to a network only behind a proxy that does.',
  ),
  home: text('SIGHTLINE_HOME', '.sightline', 'Folder of the managed Neo4j: program, data, password, logs.'),
  boltPort: wholeNumber(
    'SIGHTLINE_BOLT_PORT',
    0,
    'Port of the managed Neo4j on this machine, for other programs (docs/outside). `0`: any free one, a new one at each start.',
    PORTS,
  ),
  neo4jUri: optional('NEO4J_URI', 'An own Neo4j (`bolt://`, `neo4j://`, `neo4j+s://` …). Then none is started here.'),
  neo4jUser: text('NEO4J_USER', 'neo4j', 'User for `NEO4J_URI`.'),
  neo4jPassword: text('NEO4J_PASSWORD', '', 'Password for `NEO4J_URI`.'),
  neo4jDatabase: text('NEO4J_DATABASE', 'neo4j', 'Database to read.'),
  readTimeoutMs: wholeNumber(
    'SIGHTLINE_READ_TIMEOUT_MS',
    10_000,
    'Longest time that one read may take in Neo4j, in milliseconds.',
    MILLISECONDS,
  ),
  readsAtOnce: wholeNumber(
    'SIGHTLINE_READS_AT_ONCE',
    12,
    'Reads that may run at the same time; others wait their turn, and are told when to come again where that takes too long.',
    { from: 1, to: 40 },
  ),
  maxPageSize: wholeNumber(
    'SIGHTLINE_MAX_PAGE_SIZE',
    1_000,
    'Largest `first` and longest list of ids that a request may ask for, at most 1000.',
    { from: 1, to: 1_000 },
  ),
  transactionMemoryMb: wholeNumber(
    'SIGHTLINE_TRANSACTION_MEMORY_MB',
    256,
    'Memory that one transaction may take in the managed Neo4j, in megabytes; all together twice as much.',
  ),
  cypherTimeoutMs: wholeNumber(
    'SIGHTLINE_CYPHER_TIMEOUT_MS',
    20_000,
    "Longest time that a person's own statement may take, in milliseconds.",
    MILLISECONDS,
  ),
  cypherRows: wholeNumber(
    'SIGHTLINE_CYPHER_ROWS',
    100_000,
    'Rows that a statement may bring; an answer that was cut there says so.',
  ),
  cypherBytes: wholeNumber(
    'SIGHTLINE_CYPHER_BYTES',
    100_000_000,
    'Bytes that a statement may bring, roughly; an answer that was cut there says so.',
  ),
  answerBytes: wholeNumber(
    'SIGHTLINE_ANSWER_BYTES',
    20_000_000,
    'Bytes that an answer may bring which is sent in one piece (the fields `cypher` and `query`), roughly; one that was cut there says so. Streams and exports bring more.',
  ),
  cypherConcurrent: wholeNumber('SIGHTLINE_CYPHER_CONCURRENT', 4, 'Statements that may run at the same time.'),
  exportTimeoutMs: wholeNumber(
    'SIGHTLINE_EXPORT_TIMEOUT_MS',
    120_000,
    'Longest time that an export may take, in milliseconds.',
    MILLISECONDS,
  ),
  exportBytes: wholeNumber(
    'SIGHTLINE_EXPORT_BYTES',
    1_000_000_000,
    'Bytes that an export may have; a larger one is broken off and not whole, never cut in silence.',
  ),
  allowed: text(
    'SIGHTLINE_ALLOWED',
    '',
    'Procedures and functions that statements may call beside the built-in ones, for example `gds.*,apoc.text.join`.',
  ),
  queries: optional('SIGHTLINE_QUERIES', 'Folder of your own queries. Left out: `queries` in `SIGHTLINE_HOME`.'),
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
  const read = <T>(setting: Setting<T>): T => {
    const given = env[setting.env]
    return given === undefined || given === '' ? setting.default : setting.read(given)
  }
  const home = path.resolve(root, read(SETTINGS.home))
  const queries = read(SETTINGS.queries)
  return {
    home,
    queries: queries ? path.resolve(root, queries) : path.join(home, 'queries'),
    port: read(SETTINGS.port),
    host: read(SETTINGS.host),
    boltPort: read(SETTINGS.boltPort),
    neo4jUri: read(SETTINGS.neo4jUri),
    neo4jUser: read(SETTINGS.neo4jUser),
    neo4jPassword: read(SETTINGS.neo4jPassword),
    neo4jDatabase: read(SETTINGS.neo4jDatabase),
    readTimeoutMs: read(SETTINGS.readTimeoutMs),
    readsAtOnce: read(SETTINGS.readsAtOnce),
    maxPageSize: read(SETTINGS.maxPageSize),
    transactionMemoryMb: read(SETTINGS.transactionMemoryMb),
    cypherTimeoutMs: read(SETTINGS.cypherTimeoutMs),
    cypherRows: read(SETTINGS.cypherRows),
    cypherBytes: read(SETTINGS.cypherBytes),
    answerBytes: read(SETTINGS.answerBytes),
    cypherConcurrent: read(SETTINGS.cypherConcurrent),
    exportTimeoutMs: read(SETTINGS.exportTimeoutMs),
    exportBytes: read(SETTINGS.exportBytes),
    allowed: read(SETTINGS.allowed),
  }
}
