import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * What is asked for by its id is asked under a label that has its ids in an index. Under another one all of that label would be read, once for every
 * row where it stands in an expression, and no plan shows it: EXPLAIN leaves out what is planned inside expressions.
 */

const root = 'cypher'
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

const indexed = new Set(
  [...textOf('schema/01-constraints.cypher').matchAll(/FOR \(\w+:(\w+)\) REQUIRE \w+\.id IS UNIQUE/g)].map(
    ([, label]) => label,
  ),
)

/** Patterns of nodes that name an id: `(d:Entity:Document {id: …`. */
const BY_ID = /\(\w*((?::\w+)+) \{id:/g

it('whatever is asked by its id is found by an index', () => {
  const asked = files.flatMap((file) =>
    [...textOf(file).matchAll(BY_ID)].map(([pattern, labels = '']) => ({
      file,
      pattern,
      labels: labels.slice(1).split(':'),
    })),
  )
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter(({ labels }) => !labels.some((label) => indexed.has(label)))).toEqual([])
})
