import type { Record as Neo4jRecord } from 'neo4j-driver'
import { quoted } from './dynamic-names.ts'
import { returnedColumns } from './returned.ts'

/**
 * A walk along links, `-[r /* link types *\/]-` in a file, goes along all relationships of a thing, those of its claims too. Named by their types links
 * are reached alone: of a thing with many that is half of the walk, or less. But a type that somebody brought a moment ago must not be
 * missing. So a statement that names types first asks Neo4j's own counts whether all relationships are of those types, and gives no row where one is not.
 */
const MARK = /\/\* link types \*\//g

/** A type of relationships that is in use, and whether it is one of links. */
export interface UsedType {
  name: string
  link: boolean
}

/** Of so many types a statement would be long to plan, and longer than what it saves. */
const MOST_TYPES = 200

/** Whether a statement can name them. */
const canBeNamed = (used: readonly UsedType[]) =>
  used.length <= MOST_TYPES && used.some(({ link }) => link) && used.every(({ name }) => quoted(name) !== null)

/**
 * The statement along links of the types in use. It stands within a subquery, which runs for each row before it, so for none: by itself it would gather no
 * links to a page without any. Its rows are read by `rowsAlong`.
 */
export function alongTypes(statement: string, used: readonly UsedType[]): string {
  const named = (types: readonly UsedType[]) => types.map(({ name }) => quoted(name)).join('|')
  return `WITH COUNT { ()-->() } = COUNT { ()-[:${named(used)}]->() } AS named WHERE named
OPTIONAL CALL () {
${statement.replaceAll(MARK, `:${named(used.filter(({ link }) => link))}`)}
}
RETURN ${returnedColumns(statement)?.join(', ')}`
}

/** The rows of such a statement: a row of nothing but null where it has none; null where it named not all types, and is to be asked as it stands. */
export function rowsAlong<Of extends Pick<Neo4jRecord, 'keys' | 'get'>>(records: readonly Of[]): readonly Of[] | null {
  const [first, ...more] = records
  if (!first) return null
  return more.length === 0 && first.keys.every((key) => first.get(key) === null) ? [] : records
}

/** Names types as long as they are right. */
export interface LinkTypes {
  /** The statement along their types; null where it names none, and where there are none to name. */
  along(statement: string): Promise<string | null>
  /** They may be others by now. */
  forget(): void
}

/** For how long it is not asked again whether there is something to name. */
const NOTHING_MS = 20_000

/** Statements that are kept as they are sent: a file under lenses of several parts has several. */
const KEPT = 1_000

/** @param ask the types in use */
export function openLinkTypes(ask: () => Promise<readonly UsedType[]>, now: () => number = Date.now): LinkTypes {
  type Naming = (statement: string) => string
  let kept: Promise<Naming | null> | undefined
  let till = Infinity

  async function begin(): Promise<Naming | null> {
    // Without them it goes as well, only slower.
    const used = await ask().catch(() => [])
    if (!canBeNamed(used)) {
      till = now() + NOTHING_MS
      return null
    }
    const made = new Map<string, string>()
    return (statement) => {
      const text = made.get(statement) ?? alongTypes(statement, used)
      if (made.size >= KEPT) made.clear()
      made.set(statement, text)
      return text
    }
  }

  return {
    async along(statement) {
      if (!statement.includes('/* link types */')) return null
      if (!kept || now() >= till) {
        till = Infinity
        kept = begin()
      }
      return (await kept)?.(statement) ?? null
    },
    forget: () => (kept = undefined),
  }
}
