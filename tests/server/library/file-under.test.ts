import { expect, it } from 'vitest'
import { fileUnder } from '../../../server/library/file-under.ts'
import { parseQuery, readCatalogue, statementFor } from '../../../server/neo4j/catalogue.ts'

/** A file that is handed on under a lens is what runs there. */

const between = readCatalogue().get('brokers/between-two')
if (!between) throw new Error('There is no brokers/between-two.')

it('has the lens among its parameters and is opened under it', () => {
  const lens = { documents: { not: ["a'b"] }, minInformationGrade: 2 }
  const text = fileUnder(between, JSON.stringify(lens))
  expect(text).toContain(statementFor(between, { lens }))
  expect(text).toMatch(/^:param lens => \{.*documents: \{only: null, not: \["a'b"\]\}.*minInformationGrade: 2\};$/m)
  expect(text.startsWith('// What stands between two actors')).toBe(true)
})

it('is the file as it stands without one, and under one that leaves nothing out', () => {
  expect(fileUnder(between, undefined)).toBe(between.text)
  expect(fileUnder(between, '{}')).toBe(between.text)
})

it('says what is wrong', () => {
  expect(() => fileUnder(between, 'documents')).toThrow('give it as JSON')
  expect(() => fileUnder(between, '{"document": {}}')).toThrow('document is no part of it')
  const none = parseQuery('own/a', '// A.\n// @returns table\nRETURN 1 AS a', { own: true })
  expect(() => fileUnder(none, '{}')).toThrow('own/a takes none')
})
