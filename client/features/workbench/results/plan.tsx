import type { PlanStep } from '../../../state/fragments.ts'
import './plan.css'

const count = (value: number | null) =>
  value === null
    ? ''
    : value >= 100 || Number.isInteger(value)
      ? Math.round(value).toLocaleString('en')
      : value.toPrecision(2)

/** A statement's plan as a tree, the answer at the top, with what was expected and, after PROFILE, what it cost. */
export function PlanTree({ steps }: { steps: readonly PlanStep[] }) {
  const profiled = steps.some((step) => step.dbHits !== null)
  const most = Math.max(1, ...steps.map((step) => step.dbHits ?? 0))
  const total = steps.reduce((sum, step) => sum + (step.dbHits ?? 0), 0)
  const depths = new Map<number, number>()
  for (const { step, parent } of steps) depths.set(step, parent === null ? 0 : (depths.get(parent) ?? 0) + 1)
  return (
    <div className="plan" data-testid="plan">
      <p className="quiet">
        {profiled
          ? `${total.toLocaleString('en')} database hits in all. A large difference between expected and actual rows is where an index or another order of clauses helps.`
          : 'Expected, not run. Put PROFILE before the statement to run it and count.'}
      </p>
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">Operator</th>
            <th scope="col">Expected rows</th>
            {profiled && (
              <>
                <th scope="col">Rows</th>
                <th scope="col">Database hits</th>
                <th scope="col">Page cache hits / misses</th>
                <th scope="col">Memory</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const off =
              step.rows !== null &&
              step.estimatedRows !== null &&
              Math.max(step.rows, 1) / Math.max(step.estimatedRows, 1)
            return (
              <tr key={step.step}>
                <th scope="row">
                  <span className="plan-step" style={{ paddingLeft: (depths.get(step.step) ?? 0) * 18 }}>
                    <strong>{step.operator}</strong>
                    {step.details && <span className="plan-details">{step.details}</span>}
                  </span>
                </th>
                <td>{count(step.estimatedRows)}</td>
                {profiled && (
                  <>
                    <td className={off !== false && (off > 10 || off < 0.1) ? 'plan-off' : undefined}>
                      {count(step.rows)}
                    </td>
                    <td>
                      <span className="plan-hits">
                        <span className="plan-bar" style={{ width: `${((step.dbHits ?? 0) / most) * 90}px` }} />
                        {count(step.dbHits)}
                      </span>
                    </td>
                    <td>
                      {step.pageCacheHits === null
                        ? ''
                        : `${count(step.pageCacheHits)} / ${count(step.pageCacheMisses)}`}
                    </td>
                    <td>{step.memory ? `${(step.memory / 1024).toFixed(1)} kB` : ''}</td>
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
