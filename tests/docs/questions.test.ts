import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openDriver } from '../../server/neo4j/database.ts'
import type { Running } from '../../server/commands/start.ts'
import { graphql, startApp } from '../support/app.ts'
import { blocksIn } from '../support/snippets.ts'

/** docs/questions.md: every snippet answers, and with what the page says. */

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/questions.md'), 'utf8')
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.slice(0, part.indexOf('\n')),
    graphql: blocksIn(part, 'graphql')[0] ?? '',
    cypher: blocksIn(part, 'cypher')[0] ?? '',
  }))

/** Words that both answers have to hold. */
const WORDS: Record<string, string[]> = {
  'Who denies': ['DENIES', 'Afghan Taliban', 'ACCUSES', 'Government of Pakistan', 'ASSERTS', 'S14', 'S12', 'S4'],
  'Which death': [
    'over 1,000 deaths',
    'around 1,100 deaths',
    'Center for Research and Studies for Security',
    'nearly 60 deaths',
  ],
  'Which events': ['Suicide attack in Mastung', 'Unidentified perpetrator'],
  'What is the shortest': [
    'International Monetary Fund',
    'Pakistan',
    'Tehrik-i-Taliban Pakistan',
    'INTERVENED_IN',
    'OPERATES_IN',
  ],
  'What was planned': [
    'The expulsion is planned by November 2023.',
    'The elections are now due at the end of January 2024.',
    'Imran Khan will not be able to stand in the elections.',
  ],
}

let app: Running
let driver: Driver
beforeAll(async () => {
  app = await startApp()
  driver = openDriver(inject('neo4j'))
})
afterAll(() => Promise.all([app.close(), driver.close()]))

it('there are five', () => expect(sections).toHaveLength(5))

describe.each(sections)('$title', ({ title, graphql: query, cypher }) => {
  const words = Object.entries(WORDS).find(([start]) => title.startsWith(start))?.[1] ?? [
    'no words are set for this question',
  ]

  it('in GraphQL', async () => {
    const answer = await graphql(app.address, query)
    expect(answer.errors).toBeUndefined()
    const found = JSON.stringify(answer.data)
    expect(words.filter((word) => !found.includes(word))).toEqual([])
  })

  it('in Cypher', async () => {
    const { records } = await driver.executeQuery(cypher, {}, { routing: 'READ' })
    const found = JSON.stringify(records.map((record) => record.toObject()))
    expect(words.filter((word) => !found.includes(word))).toEqual([])
  })
})
