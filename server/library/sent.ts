import { SightlineError } from '../errors.ts'
import { unlessOpen } from '../graph/lens.ts'
import { statementFor } from '../neo4j/catalogue.ts'
import { fileOf } from '../neo4j/console/known.ts'
import { lensParameter } from './lens-parameter.ts'

interface Sent {
  statement: string
  parameters: Readonly<Record<string, unknown>>
}

/** Whether a statement takes a parameter `lens` of its own. */
const ASKS = /\$`?lens\b/

/**
 * What to run of a statement that people send: one of the program's files that takes a lens, letter by letter and with `lens` beside its
 * parameters, runs under it, as it does by its name. Any other goes as it is, when it asks for `$lens` itself.
 * @throws SightlineError `BAD_USER_INPUT` for a lens that is none, or beside a statement that asks nothing of it: its answer would be taken for one under a lens
 */
export function asSent({ statement, parameters }: Sent): Sent {
  if (parameters.lens === undefined || parameters.lens === null) return { statement, parameters }
  const file = fileOf(statement)
  if (file?.query.underLens) {
    const lens = lensParameter(parameters.lens)
    const given = { ...parameters, lens: lens && unlessOpen(lens) }
    return { statement: file.before + statementFor(file.query, given), parameters: given }
  }
  if (!ASKS.test(statement))
    throw new SightlineError(
      'BAD_USER_INPUT',
      'parameters: lens: the statement asks nothing of $lens, and is no file of the library, letter by letter: only these are asked under a lens. Leave lens out, or take the file as it is.',
      { argument: 'parameters' },
    )
  return { statement, parameters }
}
