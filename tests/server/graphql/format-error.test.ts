import { describe, expect, it } from 'vitest'
import { graphql, post } from '../../support/app.ts'
import { useAsked } from '../../support/ask.ts'

/** Every mistake has its code, and words that say what is allowed. */

const asked = useAsked()
const { refused } = asked

describe('errors', () => {
  it.each([
    ['an unknown thing', '{ entity(id: "talban") { name } }', 'NOT_FOUND', /Perhaps: .*afghan-taliban/],
    [
      'unknown things among others',
      '{ entities(ids: ["ttp", "nobody", "nothing"]) { id } }',
      'NOT_FOUND',
      /nobody.*nothing/,
    ],
    ['an unknown claim', '{ claim(id: "ttp.likes.imf") { text } }', 'NOT_FOUND', /no claim/],
    ['an unknown document', '{ document(id: "articel") { name } }', 'NOT_FOUND', /Perhaps: article/],
    ['an unknown view', '{ view(id: "firts") { title } }', 'NOT_FOUND', /view/],
    ['an end of a path that is not there', '{ shortestPath(from: "imf", to: "tpt") { total } }', 'NOT_FOUND', /tpt/],
    ['a claim about a thing that is not there', '{ claims(filter: { about: "tpt" }) { total } }', 'NOT_FOUND', /tpt/],
    [
      'an unknown kind',
      '{ neighbourCounts(id: "ttp", filter: { kinds: ["Group"] }) { total } }',
      'BAD_USER_INPUT',
      /Allowed: .*ArmedGroup/,
    ],
    [
      'an unknown link type',
      '{ subgraph(ids: ["ttp"], filter: { linkTypes: ["LIKES"] }) { total } }',
      'BAD_USER_INPUT',
      /Allowed: .*SUPPORTS/,
    ],
    ['an unknown source', '{ claims(filter: { documents: ["bbc"] }) { total } }', 'BAD_USER_INPUT', /Allowed: article/],
    [
      'a day that is none',
      '{ figures(period: { from: "2023-02-30" }) { total } }',
      'BAD_USER_INPUT',
      /period\.from.*YYYY-MM-DD/,
    ],
    [
      'a period turned round',
      '{ figures(period: { from: "2024-01-01", to: "2023-01-01" }) { total } }',
      'BAD_USER_INPUT',
      /after/,
    ],
    [
      'a grade that is none',
      '{ claims(filter: { minInformationGrade: 9 }) { total } }',
      'BAD_USER_INPUT',
      /1 \(confirmed\)/,
    ],
    ['no ids', '{ subgraph(ids: []) { total } }', 'BAD_USER_INPUT', /at least one/],
    ['a negative number', '{ everything(first: -1) { total } }', 'BAD_USER_INPUT', /1 to 1000/],
    ['too many', '{ neighbourhood(ids: ["ttp"], first: 5000000) { total } }', 'TOO_LARGE', /1000/],
    ['too deep a neighbourhood', '{ neighbourhood(ids: ["ttp"], depth: 9) { total } }', 'TOO_LARGE', /3/],
    ['a path to itself', '{ shortestPath(from: "ttp", to: "ttp") { total } }', 'BAD_USER_INPUT', /other/],
    ['an unknown status', '{ claims(filter: { statuses: [MAYBE] }) { total } }', 'GRAPHQL_VALIDATION_FAILED', /MAYBE/],
    ['a field that is not there', '{ nonsense }', 'GRAPHQL_VALIDATION_FAILED', /nonsense/],
    ['no GraphQL at all', '{{{', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('%s', async (_, query, code, message) => {
    const error = await refused(query)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
  })

  it.each([
    ['{ overview { nodes } }', 'Other', /no operation that is called Other/],
    ['query A { overview { nodes } } query B { overview { nodes } }', undefined, /several operations/],
  ])('%s with the name %s', async (query, operationName, message) => {
    const { answer } = await post(asked.app.address, { query, operationName })
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    })
  })
})

describe('requests that are too large or of the wrong type', () => {
  it('too many ids', async () => {
    expect(
      await refused('query($ids: [ID!]!) { entities(ids: $ids) { id } }', {
        ids: Array.from({ length: 1_001 }, (_, index) => `n${index}`),
      }),
    ).toMatchObject({ code: 'TOO_LARGE', details: { max: 1_000 } })
  })

  it('a variable of the wrong type', async () => {
    expect(await refused('query($n: Int!) { everything(first: $n) { total } }', { n: 'many' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })

  it('a fragment bomb, before it runs', async () => {
    const doubling = Array.from(
      { length: 16 },
      (_, index) =>
        `fragment D${index} on Overview { ${index === 15 ? 'nodes' : `...D${index + 1} x${index}: nodes ...D${index + 1}`} }`,
    ).join(' ')
    expect(await refused(`{ overview { ...D0 } } ${doubling}`)).toMatchObject({ code: 'TOO_LARGE' })
  })

  it('a fragment bomb without any field', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) =>
        `fragment E${index} on Query { ${index === 39 ? '...Nothing' : `...E${index + 1} ...E${index + 1}`} }`,
    ).join(' ')
    expect(
      await graphql(
        asked.app.address,
        `
          {
            ...E0
          }
          ${doubling}
        `,
      ),
    ).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOO_LARGE' }) }),
      ]),
    })
  })

  it('more statements than one request may cause', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `q${index}: overview { nodes }`).join(' ')
    expect(await refused(`{ ${many} }`)).toMatchObject({ code: 'TOO_LARGE', details: { max: 10 } })
  })
})
