import { literalAsJson } from '../library/literal.ts'
import { tokenize } from '../neo4j/console/lexer.ts'
import type { Driver, Row } from '../neo4j/database.ts'
import { applySchema, statements } from '../neo4j/schema.ts'
import { openWriter } from '../neo4j/writer.ts'
import { isRecord } from '../record.ts'
import { adoptAll } from './adopt.ts'
import { problemLines, runChecks } from './checks.ts'
import { graphVersion, GRAPH_VERSION, markVersion, refuseLater } from './version.ts'

/** Thrown when the graph that was just loaded fails a check; nothing of it stays. */
export class LoadError extends Error {}

/** A load plans dozens of statements for the first time; on a busy machine that takes longer than any read may. */
const LOAD_MS = 300_000

/**
 * Loads the founding graph: schema first, then all of `cypher/load`, records and links in one transaction that ends with the checks. Loading
 * it again changes nothing.
 * @throws LoadError naming each problem when a check fails; the database is then as it was before
 * @throws StartError when the graph that is there is of a later version
 */
export async function loadFoundingGraph(driver: Driver, database: string): Promise<void> {
  refuseLater(await graphVersion(driver, database))
  const load = statements('load').map(({ text }) => withoutList(text))
  await applySchema(driver, database, load.flatMap(predicatesOf))
  await openWriter(driver, database, LOAD_MS).write(async (writing) => {
    for (const { statement, parameters } of load) await writing.text(statement, parameters)
    await adoptAll(writing)
    await markVersion(writing, GRAPH_VERSION)
    const problems = await runChecks(writing)
    if (problems.length > 0)
      throw new LoadError(`The graph was not loaded, ${problems.length} problem(s) found:\n${problemLines(problems)}`)
  })
}

/** The types of the links that follow from the claims of a statement. */
function predicatesOf({ parameters }: { parameters: Row }): string[] {
  const rows = Array.isArray(parameters.rows) ? parameters.rows : []
  return rows.flatMap((row: unknown) => (isRecord(row) && typeof row.predicate === 'string' ? [row.predicate] : []))
}

/**
 * A statement that begins with a list of its own, with that list as a parameter: Neo4j plans a list of hundreds of maps for seconds, and the rest
 * of the statement, which several files have in common, once.
 */
export function withoutList(text: string): { statement: string; parameters: Row } {
  const whole = { statement: text, parameters: {} }
  const tokens = tokenize(text)
  const [first, open] = tokens
  if (first?.upper !== 'UNWIND' || open?.text !== '[') return whole
  let depth = 0
  const close = tokens.find(({ type, text: sign }) => {
    if (type === 'sign') depth += '[{'.includes(sign) ? 1 : ']}'.includes(sign) ? -1 : 0
    return type === 'sign' && sign === ']' && depth === 0
  })
  // 34.0 would come back as 34: a list with such numbers stays in the text.
  const fractions = tokens.some(
    ({ type, text: number, end }) => type === 'number' && number.includes('.') && end < (close?.end ?? 0),
  )
  const rows = close && !fractions ? literalAsJson(text.slice(open.start, close.end)) : undefined
  if (!close || rows === undefined) return whole
  return withoutLabels(`UNWIND $rows${text.slice(close.end)}`, { rows })
}

/** The labels that a statement of things gives them, as a parameter too: else each kind would be planned by itself. */
function withoutLabels(statement: string, parameters: Row): { statement: string; parameters: Row } {
  const [whole, labels] = /^SET n((?::[A-Z]\w*)+)$/m.exec(statement) ?? []
  if (whole === undefined || labels === undefined) return { statement, parameters }
  return {
    statement: statement.replace(whole, 'SET n:$($labels)'),
    parameters: { ...parameters, labels: labels.slice(1).split(':') },
  }
}
