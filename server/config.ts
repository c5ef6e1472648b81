import path from 'node:path'

/** One setting: how it is read from the environment, what it is when left out, and what it means. The README's table is made from this. */
interface Setting<T> {
  env: string
  default: T
  about: string
}

/** `4000` is a number, not the number 4000. */
type Widened<T> = T extends number ? number : T extends string ? string : T

const setting = <T extends string | number | undefined>(env: string, fallback: T, about: string): Setting<Widened<T>> => ({
  env,
  default: fallback as Widened<T>,
  about,
})

/** Every setting and every limit of the server, in one place. */
export const SETTINGS = {
  port: setting('PORT', 4000, 'Port of the page and of GraphQL.'),
  host: setting('HOST', '127.0.0.1', 'Address to listen on. Nothing signs in: open it to a network only behind a proxy that does.'),
  home: setting('SIGHTLINE_HOME', '.sightline', 'Folder of the managed Neo4j: program, data, password, logs.'),
  neo4jUri: setting('NEO4J_URI', undefined as string | undefined, 'An own Neo4j (`bolt://`, `neo4j://`, `neo4j+s://` …). Then none is started here.'),
  neo4jUser: setting('NEO4J_USER', 'neo4j', 'User for `NEO4J_URI`.'),
  neo4jPassword: setting('NEO4J_PASSWORD', '', 'Password for `NEO4J_URI`.'),
  neo4jDatabase: setting('NEO4J_DATABASE', 'neo4j', 'Database to read.'),
  readTimeoutMs: setting('SIGHTLINE_READ_TIMEOUT_MS', 10_000, 'Longest time that one read may take in Neo4j, in milliseconds.'),
  maxPageSize: setting('SIGHTLINE_MAX_PAGE_SIZE', 1_000, 'Largest `first` and longest list of ids that a request may ask for.'),
} as const

type Value<T> = T extends Setting<infer V> ? V : never
export type Config = { [K in keyof typeof SETTINGS]: Value<(typeof SETTINGS)[K]> }

/** Thrown for a setting that cannot be used; names the variable, the value and what is allowed. */
export class ConfigError extends Error {}

/** Reads every setting from the environment. An empty variable counts as left out. */
export function readConfig(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Config {
  const entries = Object.entries(SETTINGS).map(([name, { env: variable, default: fallback }]) => {
    const text = env[variable]
    if (text === undefined || text === '') return [name, fallback]
    if (typeof fallback !== 'number') return [name, text]
    const value = Number(text)
    if (!Number.isInteger(value) || value < 0) throw new ConfigError(`${variable}=${text}: a whole number is needed, for example ${variable}=${fallback}.`)
    return [name, value]
  })
  const config = Object.fromEntries(entries) as Config
  return { ...config, home: path.resolve(root, config.home) }
}
