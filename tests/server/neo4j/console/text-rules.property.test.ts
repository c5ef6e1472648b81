import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SightlineError } from '../../../../server/errors.ts'
import { tokenize } from '../../../../server/neo4j/console/lexer.ts'
import { checkText } from '../../../../server/neo4j/console/text-rules.ts'
import { RUNS } from '../../../support/runs.ts'

/** The rules of the console over texts that nobody would write, and over statements that anybody might. */

const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...[
      'MATCH',
      'RETURN',
      'CALL',
      'LOAD CSV FROM',
      'UNION',
      'USE',
      'SHOW',
      'WITH',
      'IN TRANSACTIONS',
      'CREATE',
      'EXPLAIN',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      "'",
      '"',
      '`',
      '\\',
      '//',
      '/*',
      '*/',
      '$',
      ';',
      ':',
      '..',
      '-->',
      '<-[',
      ']-',
      '*1..',
    ],
    ...[
      'n',
      '0x',
      '1e',
      '.5',
      '\\u0027',
      '\u2028',
      '\u0000',
      '\ud800',
      ' ',
      '\n',
      '\r',
      '=~',
      'shortestPath',
      'NOT',
      'XOR',
    ],
  ),
)
const text = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(''))

it('any text passes or is refused in words that say where; nothing else is thrown', () => {
  fc.assert(
    fc.property(text, (source) => {
      try {
        expect(typeof checkText(source).statement).toBe('string')
      } catch (error) {
        expect(error).toBeInstanceOf(SightlineError)
        const { code, message, details } = error as SightlineError
        expect(code).toBe('REFUSED')
        expect(message).toMatch(/^Line \d+, column \d+: ./)
        expect(details.offset).toBeGreaterThanOrEqual(0)
        expect(details.offset).toBeLessThanOrEqual(source.length)
      }
    }),
    RUNS,
  )
})

it('the tokens of a text stand in it in order and do not overlap', () => {
  fc.assert(
    fc.property(text, (source) => {
      let tokens
      try {
        tokens = tokenize(source)
      } catch (error) {
        expect(error).toBeInstanceOf(SightlineError)
        return
      }
      let end = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(source.length)
    }),
    RUNS,
  )
})

const quoted = (value: string) => `'${value.replaceAll(/[\\']/g, (letter) => `\\${letter}`)}'`
const literal = fc.oneof(
  fc.integer().map(String),
  fc.boolean().map(String),
  fc.string({ unit: fc.constantFrom(...'aß漢 ;/*-`"\'\\$(){}[]') }).map(quoted),
)
const kind = fc.constantFrom(':Entity', ':ArmedGroup', ':`Holding Company`', '')
const type = fc.constantFrom('', ':SUPPORTS', ':`shown at`|LEADS')
const match = fc.tuple(kind, type, kind).map(([a, r, b]) => `MATCH (a${a})-[r${r}]->(b${b})`)
const where = fc
  .tuple(fc.constantFrom('a.name', 'r.status', 'size(a.aliases)'), fc.constantFrom('=', '<>', '<', 'IN'), literal)
  .map(([left, sign, right]) => `WHERE ${left} ${sign} ${sign === 'IN' ? `[${right}]` : right}`)
const ending = fc.constantFrom('RETURN a, r, b', 'RETURN count(*) AS n', 'RETURN DISTINCT b.name AS name ORDER BY name')
const blank = fc.constantFrom(' ', '\n', '\t', ' // a remark; CREATE\n', ' /* LOAD CSV */ ')
const ordinary = fc
  .tuple(
    match,
    fc.option(where),
    ending,
    fc.constantFrom('', ' LIMIT 10', ' SKIP 2 LIMIT $many'),
    blank,
    fc.constantFrom('', ';'),
  )
  .map(([a, b, c, limit, space, stop]) => [a, b, `${c}${limit}`].filter(Boolean).join(space) + stop)

it('a statement made of ordinary parts passes, whatever its texts and remarks hold', () => {
  fc.assert(
    fc.property(ordinary, (statement) => {
      expect(() => checkText(statement, { many: 5 })).not.toThrow()
    }),
    RUNS,
  )
})
