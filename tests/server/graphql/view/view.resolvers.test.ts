import { expect, it } from 'vitest'
import { useAsked } from '../../../support/ask.ts'

/** Views, over HTTP against the real Neo4j with the founding graph. */

const { ask } = useAsked()

it('the first view has a place for each of its things, none on another', async () => {
  const { views } = await ask('{ views { id nodes } }')
  for (const { id, nodes } of views) {
    const { view } = await ask(
      'query($id: ID!) { view(id: $id) { positions { thingId x y } subgraph { nodes { id } truncated } } }',
      { id },
    )
    expect(view.positions).toHaveLength(nodes)
    expect(view.subgraph.nodes).toHaveLength(nodes)
    const close = view.positions.filter((a: { thingId: string; x: number; y: number }) =>
      view.positions.some(
        (b: { thingId: string; x: number; y: number }) =>
          a.thingId < b.thingId && Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 80,
      ),
    )
    expect(close, id).toEqual([])
  }
})
