import type { Plan, ProfiledPlan } from 'neo4j-driver'
import { SightlineError } from '../../errors.ts'
import { OPERATORS } from './allowed.ts'
import { assertProcedure } from './calls.ts'

/** One step of a plan. The steps of a plan come as a list, each after the one it feeds; `parent` is that one's `step`, null for the first. */
export interface PlanStep {
  step: number
  parent: number | null
  operator: string
  details: string | null
  /** Names that it hands on. */
  identifiers: string[]
  estimatedRows: number | null
  /** After PROFILE: what came out of it, and what it cost. */
  rows: number | null
  dbHits: number | null
  pageCacheHits: number | null
  pageCacheMisses: number | null
  /** Bytes. */
  memory: number | null
}

const numberOr = (value: unknown): number | null =>
  typeof value === 'bigint' || typeof value === 'number' ? Number(value) : null

/** Neo4j's tree of operators as a list. */
export function planSteps(plan: Plan | ProfiledPlan): PlanStep[] {
  const steps: PlanStep[] = []
  const walk = (node: Plan | ProfiledPlan, parent: number | null) => {
    const { arguments: facts } = node
    const profiled = 'dbHits' in node ? node : null
    const step = steps.length
    steps.push({
      step,
      parent,
      operator: node.operatorType.replace(/@.*$/, ''),
      details: typeof facts.Details === 'string' && facts.Details !== '' ? facts.Details : null,
      identifiers: node.identifiers,
      estimatedRows: numberOr(facts.EstimatedRows),
      rows: profiled ? numberOr(profiled.rows) : null,
      dbHits: profiled ? numberOr(profiled.dbHits) : null,
      pageCacheHits: profiled ? numberOr(facts.PageCacheHits) : null,
      pageCacheMisses: profiled ? numberOr(facts.PageCacheMisses) : null,
      memory: profiled ? numberOr(facts.Memory) : null,
    })
    for (const child of node.children) walk(child, step)
  }
  walk(plan, null)
  return steps
}

const deny = (rule: string, message: string) => new SightlineError('REFUSED', message, { rule })

/**
 * Refuses a planned statement that is more than a read: the second look, at what Neo4j understood instead of at the text.
 * @param type Neo4j's own word for the statement: `r` for a read
 * @throws SightlineError `REFUSED`
 */
export function checkPlan(source: string, type: string, plan: readonly PlanStep[], allowed: ReadonlySet<string>): void {
  for (const { operator, details } of plan) {
    if (OPERATORS.some((name) => operator.startsWith(name)))
      throw deny('operator', `The statement would do more than read (${operator}). Statements here only read.`)
    if (operator.startsWith('ProcedureCall'))
      assertProcedure(source, 0, (details ?? '').replaceAll('`', '').split(/[(\s]/)[0] ?? '', allowed)
  }
  // Procedures about the server count as changes of the schema, as dbms.components does; which ones may be called has been looked at above.
  const called = type === 's' && plan.some(({ operator }) => operator.startsWith('ProcedureCall'))
  if (type !== 'r' && !called)
    throw deny('write', 'The statement changes the graph or its schema. Statements here only read.')
  // With a condition on the whole path Neo4j falls back to trying every path, and cannot be stopped at it.
  const names = plan.map((step) => step.operator)
  if (names.includes('ShortestPath') && names.includes('AntiConditionalApply'))
    throw deny(
      'endless',
      'shortestPath with a condition on the path as a whole can run for ever and cannot be ended. Write MATCH p = SHORTEST 1 (a)-[*..8]-(b) WHERE … instead.',
    )
}
