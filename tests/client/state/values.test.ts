import { describe, expect, it } from 'vitest'
import { asNumber, compareValues, findGraph, kindOfValue, valuesById, valueText } from '../../../client/state/values.ts'

const node = (element: string, labels: string[], properties: Record<string, unknown>) => ({
  $type: 'Node',
  _value: { _element_id: element, _labels: labels, _properties: properties },
})
const rel = (element: string, start: string, end: string, type: string, properties = {}) => ({
  $type: 'Relationship',
  _value: {
    _element_id: element,
    _start_node_element_id: start,
    _end_node_element_id: end,
    _type: type,
    _properties: properties,
  },
})
const big = (value: string) => ({ $type: 'Integer', _value: value })

const ttp = node('n1', ['Entity', 'ArmedGroup'], { id: 'ttp', name: 'TTP' })
const film = node('n2', ['Film'], { title: 'Reds', year: 1981 })
const leads = rel('r1', 'n3', 'n1', 'LEADS', { claimId: 'x.leads.ttp' })

describe('a value in one line', () => {
  it.each([
    [null, 'null', 'null'],
    ['text', 'text', 'text'],
    [big('9007199254740993'), 'number', '9007199254740993'],
    [{ $type: 'Float', _value: '42.0' }, 'number', '42.0'],
    [{ $type: 'Date', _value: '2023-10-05' }, 'time', '2023-10-05'],
    [
      { $type: 'Vector', _value: { coordinatesType: 'FLOAT32', coordinates: ['1.0', '2.5'] } },
      'other',
      'FLOAT32[1.0, 2.5]',
    ],
    [[1, 'a', null], 'list', '[1, "a", null]'],
    [{ a: { b: [true] } }, 'map', '{a: {b: [true]}}'],
    [{ $type: 'Map', _value: { $type: 'odd' } }, 'map', '{$type: "odd"}'],
    [ttp, 'node', '(:Entity:ArmedGroup TTP)'],
    [film, 'node', '(:Film Reds)'],
    [leads, 'link', '[:LEADS]'],
    [{ $type: 'Path', _value: [ttp, leads, film] }, 'path', '(:Entity:ArmedGroup TTP)<-[:LEADS]-(:Film Reds)'],
    [
      {
        $type: 'Path',
        _value: [{ $type: 'Node', _value: { _element_id: 'n3', _labels: [], _properties: { name: 'A' } } }, leads, ttp],
      },
      'path',
      '( A)-[:LEADS]->(:Entity:ArmedGroup TTP)',
    ],
  ])('%j', (value, kind, text) => {
    expect(kindOfValue(value)).toBe(kind)
    expect(valueText(value)).toBe(text)
  })
})

it('a column sorts big integers exactly, numbers by size, texts as people count, null last', () => {
  const sorted = (values: unknown[]) => [...values].sort(compareValues)
  expect(sorted([big('9007199254740993'), big('9007199254740992'), 5])).toEqual([
    5,
    big('9007199254740992'),
    big('9007199254740993'),
  ])
  expect(sorted([null, 'S10', 'S9', null])).toEqual(['S9', 'S10', null, null])
  expect(sorted([2.5, { $type: 'Float', _value: '1.0' }])).toEqual([{ $type: 'Float', _value: '1.0' }, 2.5])
  const day = (text: string) => ({ $type: 'Date', _value: text })
  const days = ['-000500-01-01', '-000044-03-15', '0033-04-03', '2023-09-29', '2023-10-05', '+012023-01-01'].map(day)
  expect(sorted([...days].reverse())).toEqual(days)
  expect(asNumber({ $type: 'Float', _value: 'NaN' })).toBeNull()
})

describe('what a canvas can show of an answer', () => {
  // Whether a label or a property is the model's own, only the server knows.
  it('what Neo4j gave by its ids, whatever properties it has; the ends of a link too', () =>
    expect(findGraph([[ttp, film, { list: [leads] }]])).toEqual({ nodes: ['n1', 'n2', 'n3'], links: ['r1'], ties: [] }))

  it("rows of the catalogue's graph queries, and answers of GraphQL", () => {
    expect(
      findGraph([
        { section: 'node', item: { id: 'a', labels: ['X'] } },
        { section: 'link', item: { claimId: 'c', type: 'T', source: 'a', target: 'b' } },
      ]),
    ).toEqual({ nodes: ['a', 'b'], links: ['c'], ties: [] })
    expect(
      findGraph({ data: { entity: { id: 'a', kind: 'Person', name: 'A' }, claim: { id: 'c', text: 'so' } } }),
    ).toEqual({ nodes: ['a'], links: [], ties: [] })
    expect(findGraph({ links: [{ linkId: 'c', type: 'T', source: 'a', target: 'b' }] })).toEqual({
      nodes: ['a', 'b'],
      links: ['c'],
      ties: [],
    })
  })

  it('claims with their ends, without them, and by what names them; links by their ends alone', () => {
    const claim = { id: 'c', subject: { id: 'a', kind: 'Person', name: 'A' }, object: { id: 'b', labels: [] } }
    expect(findGraph(claim)).toEqual({ nodes: ['a', 'b'], links: ['c'], ties: [] })
    expect(
      findGraph([
        { id: 'c', text: 'so', status: 'DENIED' },
        { id: 'd', predicate: 'LEADS' },
      ]),
    ).toEqual({
      nodes: [],
      links: ['c', 'd'],
      ties: [],
    })
    expect(findGraph([{ claimId: 'c', role: 'cause' }]).links).toEqual(['c'])
    const tie = { type: 'T', source: 'a', target: 'b' }
    expect(findGraph([tie, tie])).toEqual({ nodes: ['a', 'b'], links: [], ties: [tie] })
    expect(findGraph([{ $type: 'Map', _value: { ...tie, $type: 'odd' } }]).ties).toEqual([tie])
  })

  it('nothing where there is nothing', () =>
    expect(findGraph([[1, 'ttp', null, { id: 'x' }]])).toEqual({ nodes: [], links: [], ties: [] }))

  it('and what is picked there is found again as it came', () => {
    const byId = valuesById([[{ $type: 'Path', _value: [ttp, leads, film] }]])
    expect([...byId.keys()]).toEqual(['n1', 'r1', 'n2'])
    expect(byId.get('n1')).toBe(ttp)
  })
})
