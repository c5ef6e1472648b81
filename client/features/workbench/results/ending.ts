import { lensInWords } from '../../../format/lens.ts'
import { tookWords } from '../../../format/time.ts'
import { plural } from '../../../format/words.ts'
import { lensIn } from '../../../state/query-file.ts'
import { takesLens } from '../../../state/statements.ts'
import type { Outcome } from '../store.ts'

/** How many rows there are, in what time, or how far it came. */
export function endedInWords({ state, count, elapsedMs }: Pick<Outcome, 'state' | 'count' | 'elapsedMs'>): string {
  const rows = plural(count, 'row')
  const time = tookWords(elapsedMs)
  if (state === 'running') return `${rows} so far …`
  if (state === 'cancelled') return `Cancelled after ${time}; ${rows} had come`
  return state === 'failed' ? `${rows} had come` : `${rows} in ${time}`
}

/** That there are more rows than came; null when all did. */
export function cutInWords({ summary }: Pick<Outcome, 'summary'>): string | null {
  if (!summary?.cut) return null
  const { by, limit } = summary.cut
  const first = by === 'BYTES' ? `${(limit / 1e6).toFixed(0)} MB` : plural(limit, 'row')
  return `Cut: the first ${first}. There are more${by === 'FIRST' ? ', which a larger “first” brings' : ''}.`
}

/** What an answer was asked under and does not show; null where it was asked under no lens. */
export function askedUnder({ parameters, statement }: Pick<Outcome, 'parameters' | 'statement'>): string | null {
  const lens = takesLens(statement) ? lensIn(parameters.lens) : null
  return lens && lensInWords(lens)
}

/**
 * What was asked, with which values, and how much came of it: what one has to know of an answer's graph on paper.
 * @param title of the tab in which it was asked: the query's, unless somebody renamed it
 */
export function aboutAnswer(outcome: Outcome, title: string): readonly (readonly [term: string, words: string])[] {
  const under = askedUnder(outcome)
  const values = Object.entries(outcome.parameters).filter(([name]) => !(under && name === 'lens'))
  return [
    ['Asked', title],
    ['Statement', outcome.statement.trim()],
    ...values.map(([name, value]) => [`$${name}`, JSON.stringify(value)] as const),
    ...(under ? ([['Asked under a lens', under]] as const) : []),
    ['Answer', [endedInWords(outcome), cutInWords(outcome)].filter(Boolean).join('. ')],
    ...(outcome.summary?.notices ?? []).map(
      (notice) => ['Neo4j says', `${notice.title} ${notice.description}`] as const,
    ),
  ]
}
