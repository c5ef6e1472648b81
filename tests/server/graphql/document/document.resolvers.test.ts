import { expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

/** A document, over HTTP against the real Neo4j with the founding graph. */

const { ask } = useAsked()

it('a document says what it says in reading order', async () => {
  const { document } = await ask('{ document(id: "article") { statements { position } mentions { text } } }')
  const positions = document.statements.map((statement: { position: number }) => statement.position)
  expect(positions).toEqual([...positions].sort((a: number, b: number) => a - b))
  expect(positions.length).toBeGreaterThan(180)
  expect(document.mentions.length).toBeGreaterThan(10)
})
