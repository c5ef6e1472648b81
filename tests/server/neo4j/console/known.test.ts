import { expect, it } from 'vitest'
import { readCatalogue } from '../../../../server/neo4j/catalogue.ts'
import { comesWithProgram } from '../../../../server/neo4j/console/known.ts'
import { checkText } from '../../../../server/neo4j/console/text-rules.ts'

/** The program's own files run in the Cypher room as they stand, however long they are. */

const longest = [...readCatalogue().values()].map(({ statement }) => statement).sort((a, b) => b.length - a.length)[0]

it('each passes the console’s rules', () => {
  for (const { name, statement } of readCatalogue().values()) expect(() => checkText(statement), name).not.toThrow()
})

it('one that is longer than a person’s may be is taken letter by letter, and not with one more', () => {
  const text = longest ?? ''
  expect(text.length).toBeGreaterThan(10_000)
  expect(comesWithProgram(` ${text}\n`)).toBe(true)
  expect(comesWithProgram(`${text}0`)).toBe(false)
  expect(() => checkText(`${text}0`)).toThrow(/10,000 are allowed/)
})
