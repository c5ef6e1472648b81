import { expect, it } from 'vitest'
import { useAsked } from '../../support/ask.ts'

/** What the values of a library query name has to be in the graph: an empty answer would say that there is nothing to know. */

const { ask, refused } = useAsked()
const run = 'query ($name: ID!, $parameters: JSON) { query(name: $name, parameters: $parameters) { rows } }'

it.each<[string, object, string, string]>([
  ['network/person-file', { person: 'imran-kahn' }, 'NOT_FOUND', 'imran-kahn'],
  ['network/person-file', { person: 'ttp' }, 'BAD_USER_INPUT', 'ttp is of the kind ArmedGroup. It takes Person.'],
  ['time/holds-at', { on: 'soon' }, 'BAD_USER_INPUT', 'parameters: on: "soon" is not a calendar day'],
  ['causes/who-gains', { from: 'operation-2041' }, 'NOT_FOUND', 'operation-2041'],
  [
    'time/alliances-over-time',
    { hostile: ['AT_WAR'] },
    'BAD_USER_INPUT',
    'parameters: hostile: AT_WAR is not in the graph.',
  ],
  [
    'time/holds-at',
    { lens: { kinds: { only: ['Actr'] } } },
    'BAD_USER_INPUT',
    'parameters: lens.kinds.only: Actr is not in',
  ],
  ['time/holds-at', { lens: { documents: { only: ['artcle'] } } }, 'BAD_USER_INPUT', 'lens.documents.only: artcle is'],
  ['time/holds-at', { lens: { linkTypes: { only: ['SUPORTS'] } } }, 'BAD_USER_INPUT', 'lens.linkTypes.only: SUPORTS'],
  ['figures/by-measure', { measure: 'nope' }, 'BAD_USER_INPUT', 'parameters: measure: nope is not in the graph'],
  ['network/around', { steps: 3 }, 'BAD_USER_INPUT', 'parameters: steps: 3 is not one of 1, 2'],
  ['time/holds-at', { first: -1 }, 'BAD_USER_INPUT', 'parameters: first: -1 is not a whole number from 1 to'],
])('%s with %j is refused: %s', async (name, parameters, code, words) => {
  const found = await refused(run, { name, parameters })
  expect(found.message).toContain(words)
  expect(found.code).toBe(code)
})

it('words of a fixed list are taken in any case', async () => {
  const denied = async (word: string) =>
    (await ask(run, { name: 'contested/case-file', parameters: { about: 'ttp', stances: [word] } })).query.rows
  expect((await denied('DENIES')).length).toBeGreaterThan(0)
  expect(await denied('denies')).toEqual(await denied('DENIES'))
})

it('no rows about a thing that is there are an answer', async () => {
  const { query } = await ask(run, { name: 'network/person-file', parameters: { person: 'imran-khan' } })
  expect(query.rows.length).toBeGreaterThan(0)
  const { query: none } = await ask(run, {
    name: 'time/holds-at',
    parameters: { on: '1900-01-01', about: 'imf', undated: false },
  })
  expect(none.rows).toEqual([])
})
