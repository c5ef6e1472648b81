import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { checkRows, checkText } from '../../../../server/neo4j/console/text-rules.ts'
import { isRecord } from '../../../../server/record.ts'
import { useConsole } from '../../../support/console.ts'
import { HONEST } from './honest-patterns.ts'
import { UNENDING } from './unending.ts'

const { opened, all } = useConsole()

/** A read of others', which must be answered whatever statements do. */
const othersRead = async () => {
  const begun = Date.now()
  const { records } = await opened.driver.executeQuery('MATCH (n:Entity) RETURN count(n) AS things')
  expect(Number(records[0]?.get('things'))).toBeGreaterThan(0)
  expect(Date.now() - begun).toBeLessThan(3_000)
}
const processId = (): unknown => {
  const server: unknown = JSON.parse(readFileSync(path.join(inject('home'), 'server'), 'utf8'))
  return isRecord(server) ? server.pid : undefined
}

describe('what Neo4j could not end', () => {
  it.each(UNENDING.map(([what, statement, parameters]) => ({ what, statement, parameters })))(
    '$what is refused in words, and others are answered meanwhile',
    async ({ statement, parameters }) => {
      const before = processId()
      await Promise.all([
        expect(all(statement, parameters)).rejects.toMatchObject({
          code: 'REFUSED',
          message: expect.stringMatching(/^Line \d+, column \d+: ./),
          details: { rule: expect.stringMatching(/^(endless|regex|fulltext)$/) },
        }),
        othersRead(),
      ])
      await othersRead()
      expect(processId()).toBe(before)
    },
  )

  it('has not used up the memory of Neo4j', () => {
    expect(readFileSync(path.join(inject('home'), 'neo4j.log'), 'utf8')).not.toContain('OutOfMemoryError')
  })
})

describe('what Neo4j ends is left to it', () => {
  it.each([
    'UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x',
    'UNWIND range(1, $n) AS x WITH reduce(s = 0, i IN range(1, 100000) | s + i) AS y WHERE y < 0 RETURN y',
    'RETURN COUNT { UNWIND range(1, 100000000000) AS x RETURN x } AS count',
    "MATCH (a:Entity {id: 'imf'}) RETURN COUNT { (a)-[*..30]-() } AS count",
  ])('%s', async (statement) => {
    const begun = Date.now()
    await expect(all(statement, { n: 1e12 }, { timeoutMs: 1_000, rows: 10, bytes: 1e6 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    })
    expect(Date.now() - begun).toBeLessThan(10_000)
    await othersRead()
  })
})

describe('lists of all that is matched', () => {
  const nested = 'MATCH (a), (b) WITH collect(a.id) AS l RETURN size([x IN l WHERE any(y IN l WHERE y = x + 1)]) AS x'
  it('count by what the plan expects', async () => {
    expect(() => checkText(nested)).not.toThrow()
    expect(() => checkRows(nested, {}, 1_000_000)).toThrow(/values for one row/)
    await expect(all(nested)).rejects.toMatchObject({ code: 'REFUSED', details: { rule: 'endless' } })
  })
})

describe('honest patterns', () => {
  it.each(HONEST)('%s', async (statement) => {
    const { summary } = await all(statement, {})
    expect(summary).toBeDefined()
  })
})

describe('a pattern on the longest text that is allowed', () => {
  const longest = (pattern: string, text: (length: number) => string): number => {
    const fits = (length: number) => {
      try {
        checkText('RETURN $t =~ $p AS x', { t: text(length), p: pattern })
        return true
      } catch {
        return false
      }
    }
    let length = 1
    while (length < 1_000_000 && fits(length * 1.5)) length *= 1.5
    return length
  }
  it.each([
    ['.*a.*b', 'ab'],
    ['.*a.*a.*ab', 'a'],
    ['(?i).*taliban.*', 'taliban'],
    ['(?i).*taliban.*pakistan.*(attack|bomb(ing)?|kill(ed|s)?).*', 'talibanpakistankilled'],
    ['^[A-Z][a-z]+( [A-Z][a-z]+)*$', 'Aa '],
    ['.*(north|south) waziristan.*', 'south waziristan'],
    [String.raw`(\w+ )*Taliban( \w+)*`, 'Taliban '],
    ['[a-z0-9]+(-[a-z0-9]+)*', 'a-'],
    ['(?=.*Taliban)(?!.*Afghan).*', 'TalibanAfgha'],
    ['(ab|ac)*d', 'ab'],
    ['[a-z]*[a-c]*[b-d]*x', 'b'],
    [String.raw`.*\b(19|20)\d{2}\b.*`, '1999 '],
    ['.*bomb.{0,200}kill.*', 'bombkill'],
    ['(a|b|ab)(a|b|ab)(a|b|ab)(a|b|ab)c*d', 'ab'],
  ])('%s takes about a second at most, on a busy machine too', async (pattern, word) => {
    const text = (length: number) => `${word.repeat(length / word.length + 1)}\n`
    const t = text(longest(pattern, text))
    const begun = Date.now()
    const { rows } = await all('RETURN $t =~ $p AS x', { t, p: pattern }, { timeoutMs: 20_000, rows: 1, bytes: 1e6 })
    expect(rows).toEqual([[false]])
    expect(Date.now() - begun, `${t.length} letters`).toBeLessThan(4_000)
  })
})
