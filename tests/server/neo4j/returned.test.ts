import { expect, it } from 'vitest'
import { returnedColumns } from '../../../server/neo4j/returned.ts'

it.each([
  ['MATCH (n) RETURN n', ['n']],
  ['MATCH (n) RETURN DISTINCT n, n.id AS id ORDER BY id LIMIT 1', ['n', 'id']],
  ['MATCH (n) RETURN n.name , size( n.x ) LIMIT 1', ['n.name', 'size( n.x )']],
  ['CALL () { RETURN 1 AS a } RETURN a AS b', ['b']],
  ["RETURN COLLECT { MATCH (n) RETURN n.name ORDER BY n.name } AS names, '), x AS y' AS text", ['names', 'text']],
  ['RETURN {a: 1, b: [2, 3]} AS map, `the list` // AS other\nORDER BY map', ['map', 'the list']],
  ['RETURN 1 AS order, 2 AS `limit` LIMIT 1', ['order', 'limit']],
  ['RETURN 1 AS one UNION RETURN 2 AS one', ['one']],
  ['MATCH (n) RETURN *', null],
  ['MATCH (n) RETURN *, 1 AS one', null],
  ['CALL db.labels()', null],
])('%s', (statement, columns) => expect(returnedColumns(statement)).toEqual(columns))
