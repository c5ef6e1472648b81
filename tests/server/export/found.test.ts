import { expect, it } from 'vitest'
import { addItem, addValue, type Found } from '../../../server/export/found.ts'
import type { Json } from '../../../server/neo4j/console/values.ts'

const node = (id: string, facts: Record<string, Json> = {}): Json => ({
  $type: 'Node',
  _value: { _element_id: id, _labels: ['A', 'B'], _properties: facts },
})
const link = (id: string, from: string, to: string, facts: Record<string, Json> = {}): Json => ({
  $type: 'Relationship',
  _value: {
    _element_id: id,
    _start_node_element_id: from,
    _end_node_element_id: to,
    _type: 'KNOWS',
    _properties: facts,
  },
})
const found = (...values: Json[]): Found => {
  const all: Found = { nodes: new Map(), links: new Map() }
  for (const value of values) addValue(all, value)
  return all
}

it('nodes and links are found at any depth, in lists, maps and paths, each once', () => {
  const { nodes, links } = found(
    [[node('1')], { deep: { er: node('2') } }],
    { $type: 'Map', _value: { $type: 'own', in: node('3') } },
    { $type: 'Path', _value: [node('1'), link('l', '1', '2'), node('2')] },
  )
  expect([...nodes.keys()]).toEqual(['1', '2', '3'])
  expect(links.get('l')).toEqual({ source: '1', target: '2', facts: { type: 'KNOWS' } })
})

it('other values hold none', () => {
  const { nodes, links } = found(null, 'text', 3, true, { $type: 'Date', _value: '2023-10-05' }, { a: [1, 'b'] })
  expect([nodes.size, links.size]).toEqual([0, 0])
})

it('a property of the same name stands beside what the graph says itself', () => {
  const { nodes, links } = found(node('1', { labels: 'mine', name: 'x' }), link('l', '1', '1', { type: 'mine' }))
  expect(nodes.get('1')).toEqual({ labels: 'A;B', 'labels (property)': 'mine', name: 'x' })
  expect(links.get('l')?.facts).toEqual({ type: 'KNOWS', 'type (property)': 'mine' })
})

it("a row of the program's own graph queries is a node or a link under its own id", () => {
  const all: Found = { nodes: new Map(), links: new Map() }
  addItem(all, 'node', {
    id: 'ttp',
    labels: ['Entity', 'ArmedGroup'],
    name: 'TTP',
    properties: { name: 'TTP', seat: 'x' },
  })
  addItem(all, 'link', { claimId: 'c', source: 'ttp', target: 'b', status: 'denied' })
  expect(all.nodes.get('ttp')).toEqual({ labels: 'Entity;ArmedGroup', id: 'ttp', name: 'TTP', seat: 'x' })
  expect(all.links.get('c')).toEqual({ source: 'ttp', target: 'b', facts: { claimId: 'c', status: 'denied' } })
})
