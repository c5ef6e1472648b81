import { asJson, parametersFor, statementAt, type Span, type WorkTab } from '../../state/statements.ts'

/** What of a text is to be run: the selection when there is something in it, else the statement at the caret. */
export const pickedStatement = (text: string, { from, to }: Span): Span | null =>
  from < to && text.slice(from, to).trim() !== '' ? { from, to } : statementAt(text, from)

/** A statement in one short line, to be known by. */
export function firstLine(statement: string): string {
  const line =
    statement
      .split('\n')
      .map((each) => each.trim())
      .find((each) => each !== '' && !each.startsWith('//')) ?? ''
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line
}
const LONGEST_LINE = 60

/** The values of a tab's parameters; null for one that cannot be read as what it is meant to be. */
export const valuesOf = (tab: Pick<WorkTab, 'text' | 'parameters'>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parametersFor(tab)).map(([name, parameter]) => {
      try {
        return [name, asJson(name, parameter)]
      } catch {
        return [name, null]
      }
    }),
  )

/** The statement that counts the rows of another. */
export const countOf = (statement: string): string =>
  `CALL () {\n${statement
    .trim()
    .replace(/;$/, '')
    .replace(/\s*\bLIMIT\s+\$first$/, '')}\n}\nRETURN count(*) AS rows`
