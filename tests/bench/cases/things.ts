import { HAND, OURS, type ScaleCase } from './case.ts'
import { sumAt } from './gist.ts'
import type { Lens } from './lens.ts'
import { LIBRARY } from './library-fields.ts'

/** One thing, and its links counted. */

const READ = '{id,name,linkCount}'

export const thing = (id: string, degree: number): ScaleCase => ({
  name: `thing: ${degree} links`,
  grows: { what: 'thing', degree },
  ours: {
    query: `query ($id: ID!) { entity(id: $id) { ${OURS.node} } }`,
    variables: { id },
    reading: { thing: `entity.${READ}` },
  },
  hand: {
    statement: `MATCH (n:Entity {id: $id}) RETURN ${HAND.node('n')} AS item`,
    parameters: { id },
    reading: { thing: `item.${READ}` },
  },
  library: {
    query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { ${LIBRARY.node} } }`,
    variables: { id },
    reading: { thing: `entities.${READ}` },
  },
})

/** The library is asked without statuses: each would be one more field for each type and direction. */
export const counts = (id: string, degree: number, lens: Lens | null = null): ScaleCase => ({
  name: `counts${lens ? `, ${lens.name}` : ''}: ${degree} links`,
  grows: { what: lens ? `counts, ${lens.name}` : 'counts', degree },
  ours: {
    query:
      'query ($id: ID!, $lens: Lens) { neighbourCounts(id: $id, lens: $lens) { total groups { type direction status count } } }',
    variables: { id, ...(lens && { lens: lens.ours }) },
    reading: { groups: 'neighbourCounts.groups.{type,direction,status,count}', total: sumAt('neighbourCounts.total') },
  },
  hand: {
    statement: `MATCH (n:Entity {id: $id})-[r:${HAND.types}]-() ${lens ? `WHERE ${lens.hand('r')}` : ''}
      RETURN type(r) AS type, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction, r.status AS status, count(*) AS count
      ORDER BY count DESC, type, direction, status`,
    parameters: { id },
    reading: { groups: '{type,direction,status,count}', total: sumAt('count') },
  },
  library: {
    query: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { ${LIBRARY.counts(lens ? { where: lens.library('edge') } : {})} } }`,
    variables: { id },
    reading: { total: sumAt('entities.*.totalCount') },
  },
})
