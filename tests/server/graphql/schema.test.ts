import { expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** What no answer holds, and what every field has, over HTTP against the real Neo4j with the founding graph. */

const { ask } = useAsked()

it('no id, integer or date object of Neo4j leaks', async () => {
  const answers = await Promise.all([
    ask(
      '{ everything { nodes { id kind labels name when { from to asOf precision } linkCount } links { id confidence informationGrade when { from } } } }',
    ),
    ask(
      '{ entity(id: "attacks-in-pakistan-2023") { facts { name value } figures { value period { from } stances { recordedOn } } } }',
    ),
  ])
  const text = JSON.stringify(answers)
  expect(text).not.toMatch(/"low":\d+,"high"|elementId|"identity"|\d+:[0-9a-f-]{36}:\d+|"year":\{|\[object Object\]/)
  expect(text).toMatch(/"from":"2023-09-29"/)
})

it('describes every field', async () => {
  const { __schema } = await ask(
    '{ __schema { types { name description fields { name description } inputFields { name description } } } }',
  )
  const own = __schema.types.filter(
    (type: { name: string }) =>
      !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
  )
  expect(own.length).toBeGreaterThan(30)
  expect(
    (await ask('{ __type(name: "Query") { fields { name description } } }')).__type.fields.filter(
      (field: { description: string | null }) => !field.description,
    ),
  ).toEqual([])
})
