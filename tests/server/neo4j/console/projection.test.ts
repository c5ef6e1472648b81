import { expect, it } from 'vitest'
import { tokenize } from '../../../../server/neo4j/console/lexer.ts'
import { projectionAt } from '../../../../server/neo4j/console/projection.ts'

const plain = { groups: null, compares: false, ordered: false }

it.each([
  ['WITH a, b', plain],
  ['WITH a ORDER BY b', { ...plain, ordered: true }],
  ['WITH a MATCH (n) WITH n ORDER BY n', plain],
  ['WITH DISTINCT a', { ...plain, compares: true }],
  ['RETURN count(*) AS c', { ...plain, groups: 'all' }],
  ['RETURN size(collect(DISTINCT a)) AS c, 1 + max(b)', { ...plain, groups: 'all' }],
  ['RETURN {links: count(*)} AS c', { ...plain, groups: 'all' }],
  ['RETURN a, count(*) AS c', { groups: 'each', compares: true, ordered: false }],
  ['RETURN *, count(*) AS c', { groups: 'each', compares: true, ordered: false }],
  ['RETURN `collect`(a), b ORDER BY b', { groups: 'each', compares: true, ordered: true }],
  ['WITH a, skip, count(*) AS c RETURN c', { groups: 'each', compares: true, ordered: false }],
  ['WITH count(*) AS limit, a', { groups: 'each', compares: true, ordered: false }],
  ['WITH a + skip AS b, count(*) AS c', { groups: 'each', compares: true, ordered: false }],
  ['RETURN COUNT { (a)--() } AS c, COLLECT { MATCH (n) RETURN count(n) } AS n', plain],
  ['RETURN EXISTS { WITH {x: 1} AS m RETURN max(m.x) } AS e', plain],
  ['RETURN apoc.coll.max(a)', plain],
  ['RETURN count, n.sum', plain],
  ["WITH a STARTS WITH 'x' AS b, count(*) AS c", { groups: 'each', compares: true, ordered: false }],
  ['WITH * ORDER BY a', { ...plain, ordered: true }],
] as const)('%s', (statement, projection) => expect(projectionAt(tokenize(statement), 1)).toEqual(projection))
