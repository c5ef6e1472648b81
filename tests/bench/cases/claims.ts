import { HAND, OURS, type ScaleCase } from './case.ts'
import { valuesAt } from './gist.ts'
import type { Lens } from './lens.ts'
import { LIBRARY } from './library-fields.ts'

/** Claims with their stances. */

const READ = '{id,predicate,status}'
/** A page, and one more to know whether there is another. */
const PAGE = 50

const OURS_READ = { claims: `claims.edges.node.${READ}`, stances: 'claims.edges.node.stances.{id,kind}' }
/** The hand's page has one more, which is cut where it is read. */
const pageOf = (rows: unknown) => (Array.isArray(rows) ? rows.slice(0, PAGE) : rows)
const HAND_READ = {
  claims: (rows: unknown) => inOrder(valuesAt(pageOf(rows), `item.${READ}`)),
  stances: (rows: unknown) => inOrder(valuesAt(pageOf(rows), 'item.stances.{id,kind}')),
}

const inOrder = (values: readonly unknown[]) =>
  values
    .map((value) => String(value).toLowerCase())
    .sort()
    .join(', ')

export const claimById = (id: string): ScaleCase => ({
  name: 'claim with its stances',
  ours: {
    query: `query ($id: ID!) { claim(id: $id) { ${OURS.claim} } }`,
    variables: { id },
    reading: { claim: `claim.${READ}`, stances: 'claim.stances.{id,kind}', ids: 'claim.stances.id' },
  },
  hand: {
    statement: `MATCH (c:Claim {id: $id}) RETURN ${HAND.claim('c')} AS item`,
    parameters: { id },
    reading: { claim: `item.${READ}`, stances: 'item.stances.{id,kind}', ids: 'item.stances.id' },
  },
  library: {
    query: `query ($id: ID!) { claims(where: { id: { eq: $id } }) { ${LIBRARY.claim} } }`,
    variables: { id },
    reading: { claim: `claims.${READ}`, ids: 'claims.*.edges.properties.id' },
  },
})

/** The library goes from the thing in both directions: a filter on claims reads all of them. */
export const claimsAbout = (id: string, degree: number, lens: Lens | null = null): ScaleCase => ({
  name: `claims about, ${PAGE}${lens ? `, ${lens.name}` : ''}: ${degree} links`,
  grows: { what: `claims about, ${PAGE}${lens ? `, ${lens.name}` : ''}`, degree },
  ours: {
    query: `query ($id: ID!, $lens: Lens) { claims(filter: { about: $id }, lens: $lens, first: ${PAGE}) { edges { node { ${OURS.claim} } } pageInfo { hasNextPage endCursor } } }`,
    variables: { id, ...(lens && { lens: lens.ours }) },
    reading: OURS_READ,
  },
  hand: {
    statement: `MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim) ${lens ? `WHERE ${lens.hand('c')}` : ''}
  WITH c ORDER BY c.id LIMIT ${PAGE + 1} RETURN ${HAND.claim('c')} AS item ORDER BY c.id`,
    parameters: { id },
    reading: HAND_READ,
  },
  library: {
    query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { ${['subjectOf', 'objectOf']
      .map(
        (side) =>
          `${side}: ${side}Connection(first: ${PAGE + 1}, ${lens ? `where: ${lens.library('node')},` : ''} sort: [{ node: { id: ASC } }]) { edges { node { ${LIBRARY.claim} } } }`,
      )
      .join(' ')} } }`,
    variables: { id },
    // Planted things are what links end at: all its claims are of one side.
    reading: {
      claims: (answer) => inOrder(valuesAt(answer, `entities.*.edges.node.${READ}`).slice(0, PAGE)),
    },
  },
})

export const allClaims = (): ScaleCase => ({
  name: `claims, all, ${PAGE}`,
  ours: {
    query: `{ claims(first: ${PAGE}) { edges { node { ${OURS.claim} } } pageInfo { hasNextPage endCursor } } }`,
    variables: {},
    reading: OURS_READ,
  },
  hand: {
    statement: `MATCH (c:Claim) WHERE c.id > '' WITH c ORDER BY c.id LIMIT ${PAGE + 1} RETURN ${HAND.claim('c')} AS item ORDER BY c.id`,
    parameters: {},
    reading: HAND_READ,
  },
  library: {
    query: `{ claims(sort: [{ id: ASC }], limit: ${PAGE}) { ${LIBRARY.claim} } }`,
    variables: {},
    reading: { claims: `claims.${READ}` },
  },
})
