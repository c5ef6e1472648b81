import { expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** What no answer holds, and what every field has, over HTTP against the real Neo4j with the founding graph. */

const { ask } = useAsked()

it('no id, integer or date object of Neo4j leaks', async () => {
  const answers = await Promise.all([
    ask(
      '{ everything { nodes { id kind labels name when { from to asOf precision } linkCount } links { linkId confidence informationGrade when { from } } } }',
    ),
    ask(
      '{ entity(id: "attacks-in-pakistan-2023") { facts { name value } figures { value period { from } stances { recordedOn } } } }',
    ),
  ])
  const text = JSON.stringify(answers)
  expect(text).not.toMatch(/"low":\d+,"high"|elementId|"identity"|\d+:[0-9a-f-]{36}:\d+|"year":\{|\[object Object\]/)
  expect(text).toMatch(/"from":"2023-09-29"/)
})

interface Described {
  name: string
  description: string | null
  fields?: (Described & { args: Described[] })[] | null
  inputFields?: Described[] | null
  enumValues?: Described[] | null
}

it('describes every type, field, argument, input field and enum value', async () => {
  const all = '(includeDeprecated: true)'
  const { __schema } = await ask(`{ __schema { types { name description
    fields${all} { name description args${all} { name description } }
    inputFields${all} { name description } enumValues${all} { name description } } } }`)
  const named = (__schema.types as Described[])
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      { at: type.name, description: type.description },
      ...(type.fields ?? []).flatMap((field) => [
        { at: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map(({ name, description }) => ({ at: `${type.name}.${field.name}(${name}:)`, description })),
      ]),
      ...[...(type.inputFields ?? []), ...(type.enumValues ?? [])].map(({ name, description }) => ({
        at: `${type.name}.${name}`,
        description,
      })),
    ])
  expect(named.length).toBeGreaterThan(500)
  expect(named.filter(({ description }) => !description?.trim()).map(({ at }) => at)).toEqual([])
})
