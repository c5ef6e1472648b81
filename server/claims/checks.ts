import { SightlineError } from '../errors.ts'
import { statements } from '../neo4j/schema.ts'
import type { Writing } from '../neo4j/writer.ts'

/** A rule of docs/model.md that the graph breaks, and where. */
export interface Problem {
  /** The file of the check. */
  check: string
  id: string
  problem: string
}

/** What the checks of `cypher/load/check` find in the whole graph: nothing when claims, stances, dates and links are in order. */
export async function runChecks(writing: Pick<Writing, 'text'>): Promise<Problem[]> {
  const found: Problem[] = []
  for (const { file, text } of statements('load/check'))
    for (const { id, problem } of await writing.text(text))
      found.push({ check: file, id: String(id), problem: String(problem) })
  return found
}

/** How many problems are told one by one. */
const TOLD = 20

/** @throws SightlineError `BAD_USER_INPUT` naming them, where there are any */
export function refuseProblems(problems: readonly { check?: string; id: string; problem: string }[]): void {
  if (problems.length === 0) return
  throw new SightlineError(
    'BAD_USER_INPUT',
    `Nothing was written, ${problems.length} problem(s) found:\n${problemLines(problems)}`,
    { problems },
  )
}

/** Problems as lines of a message; past twenty it says how many more there are. */
export function problemLines(problems: readonly { check?: string; id: string; problem: string }[]): string {
  const lines = problems
    .slice(0, TOLD)
    .map(({ check, id, problem }) => `  ${check === undefined ? '' : `${check}: `}${id}: ${problem}`)
  return [...lines, ...(problems.length > TOLD ? [`  and ${problems.length - TOLD} more`] : [])].join('\n')
}
