import { expect, it } from 'vitest'
import { readCatalogue, statementFor } from '../../../../server/neo4j/catalogue.ts'
import { comesWithProgram, fileOf } from '../../../../server/neo4j/console/known.ts'
import { checkText } from '../../../../server/neo4j/console/text-rules.ts'

/** The program's own files run in the Cypher room as they stand, however long they are. */

/** Asks all that a file asks of a lens. */
const lens = {
  kinds: { not: ['Place'] },
  linkTypes: { not: ['LED'] },
  statuses: { not: ['denied'] },
  documents: { not: ['x'] },
  undecided: 'ALONE',
}
/** One of each part that takes stances apart, and all of them. */
const LENSES = [
  lens,
  { restsOn: { not: ['DEDUCED'] } },
  { minSourceGrade: 'C' },
  { minInformationGrade: 3 },
  { documents: { not: ['x'] }, restsOn: { only: ['DEDUCED'] }, minSourceGrade: 'C', minInformationGrade: 3 },
]
const longest = [...readCatalogue().values()]
  .map((query) => statementFor(query, { lens }))
  .sort((a, b) => b.length - a.length)[0]

it('each passes the console’s rules', () => {
  for (const { name, statement } of readCatalogue().values()) expect(() => checkText(statement), name).not.toThrow()
})

it.each(LENSES)('each passes them under the lens %j, beside it and as it is opened', (asked) => {
  for (const query of readCatalogue().values())
    expect(() => checkText(statementFor(query, { lens: asked }), { lens: asked }), query.name).not.toThrow()
})

it('one that is longer than a person’s may be is taken letter by letter, and not with one more', () => {
  const text = longest ?? ''
  expect(text.length).toBeGreaterThan(10_000)
  expect(comesWithProgram(` ${text}\n`, lens)).toBe(true)
  expect(comesWithProgram(`${text}0`, lens)).toBe(false)
  expect(comesWithProgram(text, { documents: { not: ['x'] } })).toBe(false)
  expect(() => checkText(`${text}0`, { lens })).toThrow(/10,000 are allowed/)
})

it.each([
  ['a semicolon after it', (text: string) => `${text};\n`],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['EXPLAIN before it', (text: string) => `EXPLAIN ${text}`],
  ['PROFILE and a version before it', (text: string) => `cypher 25\nprofile\n${text} ;`],
])('with %s it is the same', (_, change) => {
  expect(() => checkText(change(longest ?? ''), { lens })).not.toThrow()
  const { statement, name } = readCatalogue().get('brokers/between-two') ?? { statement: '', name: '' }
  expect(fileOf(change(statement))?.query.name).toBe(name)
})

it('a file with a word changed is none', () => {
  const { statement = '' } = readCatalogue().get('brokers/between-two') ?? {}
  expect(fileOf(statement.replace('200', '201').replace('LIMIT', 'SKIP 0 LIMIT'))).toBeUndefined()
})
