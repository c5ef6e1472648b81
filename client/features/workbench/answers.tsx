import { plural } from '../../format/words.ts'
import { firstLine } from './statement.ts'
import type { Outcome, Workbench, WorkbenchActions } from './store.ts'
import './answers.css'

export interface AnswersProps {
  series: Workbench['series'][string]
  outcomes: Workbench['outcomes']
  look: (slot: string) => ReturnType<WorkbenchActions['look']>
}

/** Several statements of one text, each with what became of it: which answer is looked at. */
export const Answers = ({ series: { slots, shown }, outcomes, look }: AnswersProps) => (
  <div className="work-answers" role="group" aria-label="Answers of the statements">
    {slots.map(({ id, statement }, index) => (
      <button
        key={id}
        className="work-answers-one"
        aria-current={id === shown || undefined}
        title={statement}
        onClick={() => look(id)}
      >
        <span>
          {index + 1} of {slots.length}: <code>{firstLine(statement)}</code>
        </span>
        <span className="quiet">{becameWords(outcomes[id])}</span>
      </button>
    ))}
  </div>
)

const becameWords = (outcome: Outcome | undefined): string => {
  if (!outcome) return 'not run'
  const rows = plural(outcome.count, 'row')
  return { running: `${rows} so far …`, done: rows, failed: 'failed', cancelled: 'ended' }[outcome.state]
}
