import { describe, expect, it } from 'vitest'
import { checkText } from '../../../../server/neo4j/console/text-rules.ts'

/** The rule that refuses a statement, or null. Whole lists of both kinds are in hostile.ts and ordinary.ts. */
const rule = (statement: string, allowed: string[] = []) => {
  try {
    checkText(statement, {}, new Set(allowed))
    return null
  } catch (error) {
    return (error as { details?: { rule?: string } }).details?.rule
  }
}
const links = (count: number) => `MATCH (a)${'-->()'.repeat(count)} RETURN a`

it('hands on the statement alone, what is asked of it, and its parameters', () => {
  expect(checkText('  PROFILE CYPHER 25\nRETURN $a + $`b c` + $a ;')).toEqual({
    statement: 'CYPHER 25 RETURN $a + $`b c` + $a',
    mode: 'profile',
    parameters: ['a', 'b c'],
    held: 1,
    shift: 10,
  })
  expect(checkText('EXPLAIN RETURN 1')).toMatchObject({ mode: 'explain', statement: 'RETURN 1', shift: 8 })
})

describe('just within and just past', () => {
  it.each([
    ['links in a pattern', links(12), links(13), 'hops'],
    [
      'links in the patterns of two clauses',
      `${links(12)} UNION ${links(12)}`,
      `MATCH ${links(7)} UNION ${links(13)}`,
      'hops',
    ],
    ['brackets', `RETURN ${'('.repeat(50)}1${')'.repeat(50)}`, `RETURN ${'('.repeat(51)}1${')'.repeat(51)}`, 'nesting'],
    ['XOR', `RETURN true${' XOR true'.repeat(8)}`, `RETURN true${' XOR true'.repeat(9)}`, 'planner'],
    ['UNION', `RETURN 1${' UNION RETURN 1'.repeat(20)}`, `RETURN 1${' UNION RETURN 1'.repeat(21)}`, 'planner'],
    [
      'NOT, where IS NOT counts for none',
      `RETURN ${'1 IS NOT NULL AND '.repeat(70)}true`,
      `RETURN ${'NOT '.repeat(61)}true`,
      'planner',
    ],
    ['characters', `RETURN '${'x'.repeat(9_991)}'`, `RETURN '${'x'.repeat(9_992)}'`, 'size'],
    ['words and signs', `RETURN [${'1,'.repeat(1_498)}1]`, `RETURN [${'1,'.repeat(1_499)}1]`, 'size'],
    ['a range', 'RETURN size(range(1, 10_000_000))', 'RETURN size(range(1, 10_000_001))', 'endless'],
  ])('%s', (_, within, past, name) => expect([rule(within), rule(past)]).toEqual([null, name]))
})

describe('a word is a clause or a name by what stands around it', () => {
  it.each([
    ['RETURN n.delete', null],
    ['MATCH (n:Delete) RETURN n', null],
    ['RETURN 1 AS delete', null],
    ['MATCH (n) DELETE n', 'write'],
    ['MATCH (n) SET n.a = 1', 'write'],
    ['SHOW INDEXES', null],
    ['SHOW USERS', 'administration'],
    ['WITH 1 AS show RETURN show', null],
    ['USE system RETURN 1', 'use'],
    ['WITH 1 AS use RETURN use', null],
    ['LOAD CSV FROM "a" AS row RETURN row', 'load-csv'],
    ['MATCH p = allShortestPaths((a)-[*]-(b)) RETURN p', 'endless'],
    ['TERMINATE TRANSACTIONS "a"', 'administration'],
    ['CYPHER runtime=slotted RETURN 1', 'prefix'],
    [':param a => 1', 'command'],
    ['RETURN 1; RETURN 2', 'one-statement'],
    ['RETURN \u200b1', 'hidden-character'],
    ["RETURN '\\u0027'", 'escape'],
    ["RETURN '\\u000a'", 'escape'],
    ["RETURN split('a', '\\u001f')", null],
    ["RETURN '\\uu007F'", null],
    ['RETURN\\u001f1', 'escape'],
    ['RETURN 1 AS `a\\u001f`', 'escape'],
    ['RETURN $`a\\u00e9`', 'escape'],
    ['MATCH (n:`\\uu00E9`) RETURN n', 'escape'],
    ["RETURN 'a\\u00e9'", null],
    ["RETURN 'a\u001fb'", 'hidden-character'],
    ['EXPLAIN', 'empty'],
    [' // nothing', 'empty'],
    ["RETURN 'a", 'syntax'],
    ["RETURN 'a' =~ '(a+)+'", 'regex'],
  ])('%s', (statement, name) => expect(rule(statement)).toBe(name))
})

describe('what is called', () => {
  it.each([
    ['CALL db.labels()', [], null],
    ['CALL DB . Labels ( )', [], null],
    ['CALL `db`.`labels`()', [], null],
    ['CALL apoc.load.json("a")', [], 'procedure'],
    ['CALL apoc.load.json("a")', ['apoc.load.*'], null],
    ['CALL { RETURN 1 AS a } RETURN a', [], null],
    ['RETURN apoc.text.join([], "")', [], 'function'],
    ['RETURN apoc.text.join([], "")', ['apoc.text.join'], null],
    ['RETURN duration.between(date(), date())', [], null],
    ['MATCH (call) RETURN call', [], null],
  ])('%s with %j', (statement, allowed, name) => expect(rule(statement, allowed)).toBe(name))
})
