import { describe, expect, it } from 'vitest'
import { toAnyFacts, toAnyLink, toAnyNode } from '../../../server/graph/decode-any.ts'
import type { AnyLinkMap, AnyThingMap } from '../../../server/neo4j/row-types.ts'

/** Nodes and relationships of any graph in the shapes of the SDL. */

const node = (properties: Record<string, unknown>, more: Partial<AnyThingMap> = {}): AnyThingMap => ({
  id: '4:x:1',
  elementId: '4:x:1',
  labels: ['Film'],
  linkCount: 2,
  properties,
  ...more,
})
const relationship = (properties: Record<string, unknown>): AnyLinkMap => ({
  id: '5:x:1',
  type: 'SUED',
  source: 'a',
  target: 'b',
  properties,
})

describe('a node', () => {
  it('without properties is called by its label, without a label by what it is', () => {
    expect(toAnyNode(node({}), false).name).toBe('Film')
    expect(toAnyNode(node({}, { labels: [] }), false).name).toBe('Node')
  })
  it('has no number as a caption that JSON would round', () =>
    expect(toAnyNode(node({ frames: Infinity, year: 1961 }), false).properties).toEqual({ year: 1961 }))
})

describe('what looks like the claims model', () => {
  const entity = node({ id: 'ttp', name: 'TTP', precision: 'day' }, { id: 'ttp', labels: ['Entity', 'ArmedGroup'] })
  const claimed = relationship({ claimId: 'claim-1', status: 'asserted', affirmed: 1, documents: ['article'] })

  it('is read as it where the graph is one of claims', () => {
    expect(toAnyNode(entity, true)).toMatchObject({ kind: 'ArmedGroup', properties: null, when: { precision: 'DAY' } })
    expect(toAnyLink(claimed, true)).toMatchObject({ linkId: 'claim-1', status: 'ASSERTED', documentIds: ['article'] })
  })
  it('and stands as it is anywhere else', () => {
    expect(toAnyNode(entity, false)).toMatchObject({ labels: ['Entity', 'ArmedGroup'], properties: { id: 'ttp' } })
    expect(toAnyLink(claimed, false)).toMatchObject({ linkId: '5:x:1', status: 'UNSOURCED', documentIds: [] })
  })
  it('but what only begins like it does nowhere', () => {
    expect(toAnyNode(node({ id: 'other' }, { labels: ['Entity'] }), true).properties).toEqual({ id: 'other' })
    expect(toAnyLink(relationship({ claimId: 'claim-1' }), true).status).toBe('UNSOURCED')
  })
})

it('facts are in the order of their names, and say what has no text', () =>
  expect(
    toAnyFacts([
      { name: 'seen', type: 'LIST<DATE NOT NULL> NOT NULL', texts: ['2020-01-01', '2021-01-01'] },
      { name: 'face', type: 'VECTOR NOT NULL', texts: [null] },
    ]),
  ).toEqual([
    { name: 'face', value: '(VECTOR)', type: 'VECTOR' },
    { name: 'seen', value: '2020-01-01, 2021-01-01', type: 'LIST<DATE>' },
  ]))
