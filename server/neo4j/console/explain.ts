import type { Transaction } from 'neo4j-driver'
import type { Summary } from './answer.ts'
import { PLAN_MS } from './breaking-off.ts'
import { checkPlan, planSteps, type PlanStep } from './plan.ts'
import { noticesOf } from './rows.ts'
import type { Checked } from './text-rules.ts'

export const EXPLAIN = 'EXPLAIN '

/** What Neo4j understood of a statement, before it runs. */
export interface Explained {
  steps: PlanStep[]
  notices: Summary['notices']
  /** The columns that its answer will have. */
  columns: string[]
}

/**
 * Has Neo4j plan a statement, and looks at the plan.
 * @param onLate called when planning takes too long
 * @throws SightlineError `REFUSED` when the statement is more than a read
 */
export async function explain(
  transaction: Pick<Transaction, 'run'>,
  source: string,
  { statement }: Checked,
  values: Record<string, unknown>,
  allowed: ReadonlySet<string>,
  onLate: () => void,
): Promise<Explained> {
  const late = setTimeout(onLate, PLAN_MS)
  try {
    const { summary, records } = await transaction.run(EXPLAIN + statement, values)
    const steps = summary.plan ? planSteps(summary.plan) : []
    checkPlan(source, summary.queryType, steps, allowed)
    return { steps, notices: noticesOf(summary), columns: (records[0]?.keys ?? []).map(String) }
  } finally {
    clearTimeout(late)
  }
}
