import { describe, expect, it } from 'vitest'
import { neighbourTowards, toElements } from '../../../client/canvas/elements.ts'
import { typeColor } from '../../../client/looks/appearance.ts'
import { addSubgraph, emptyCanvas } from '../../../client/state/canvas.ts'
import { noFilters, visible } from '../../../client/state/filters.ts'
import type { Link } from '../../../client/state/fragments.ts'
import { modelOf } from '../../../client/state/model.ts'
import { guessed, withKind, withType } from '../../../client/state/perspective.ts'
import { link, thing } from '../make.ts'

describe('elements of things and links', () => {
  const canvas = addSubgraph(emptyCanvas, {
    nodes: [1, 2, 3].map((n) => thing(String(n), { kind: 'Film', name: `Film ${n}`, properties: { gross: n * 10 } })),
    links: [
      link('1', '2', { type: 'OWNS', status: 'UNSOURCED', properties: { share: 5 } }),
      link('3', '3', { id: 'loop', type: 'OWNS', status: 'UNSOURCED' }),
      link('2', '3', { id: 'claim', type: 'OWNS', status: 'ACCUSED' }),
    ],
  })
  const shown = withType(
    withKind(guessed, 'Film', { size: { by: 'property', property: 'gross' }, second: 'gross' }),
    'OWNS',
    { color: '#12ab34', caption: 'share' },
  )
  const looks = (perspective = guessed) => ({
    shown: perspective,
    order: ['Film'],
    schema: { database: 'A', model: modelOf('ANY'), things: 1, links: 1, kinds: [], types: [] },
  })
  const { nodes, edges } = toElements(visible(canvas, noFilters, new Map()), looks(shown))
  it('grow with the property that was chosen', () => {
    expect(nodes.map((node) => node.second)).toEqual(['10', '20', '30'])
    const sizes = nodes.map((node) => node.size)
    expect(sizes[0]).toBeLessThan(sizes[1] as number)
    expect(sizes[1]).toBeLessThan(sizes[2] as number)
  })
  it('draw a link from a thing to itself', () =>
    expect(edges.find((edge) => edge.loop)).toMatchObject({ source: '3', target: '3' }))
  it('have the colour and caption of their type, but never over what claims say', () => {
    expect(edges.map((edge) => [edge.types, edge.color])).toEqual([
      ['owns · 5', '#12ab34'],
      ['owns', '#12ab34'],
      ['owns', null],
    ])
    expect(typeColor('OWNS', looks())).toBeNull()
  })
})

describe('elements of a pair', () => {
  const looks = { shown: guessed, order: [], schema: null }
  const pair = addSubgraph(emptyCanvas, {
    nodes: [thing('a'), thing('b')],
    links: [
      link('a', 'b', { status: 'CONTESTED' }),
      link('b', 'a', { id: 'two' }),
      link('a', 'b', { id: 'three', status: 'DEDUCED' }),
    ],
  })
  const { edges } = toElements(visible(pair, noFilters, new Map()), looks)

  it('draw one bundle with its count, split in two strands when it is contested', () => {
    expect(edges.map((edge) => [edge.count, edge.strand])).toEqual([
      [3, 'affirmed'],
      [3, 'denied'],
    ])
  })

  it('have no status that some of them have not, and say how many there are of each', () =>
    expect(edges[0]).toMatchObject({
      status: 'MIXED_DENIED',
      states: 'several',
      said: '1 contested, 1 asserted, 1 deduced',
    }))

  it('show what holds of all of their links: that they are a sequence, that a period cannot decide them', () => {
    const shown = (strengths: (string | null)[], filters: object = {}) => {
      const links = strengths.map((strength, at) => {
        const restsOn = strength === 'explicit' ? [] : (['SEQUENCE'] as const)
        return link('a', 'b', { id: String(at), type: 'LEADS_TO', strength, restsOn: [...restsOn] })
      })
      const canvas = addSubgraph(emptyCanvas, { nodes: [thing('a'), thing('b')], links })
      const [edge] = toElements(visible(canvas, { ...noFilters, ...filters }, new Map()), looks).edges
      return [edge?.types, edge?.states]
    }
    expect(shown(['temporal'])).toEqual(['leads to (only a sequence in time)', 'rests-on-sequence'])
    expect(shown(['temporal', 'explicit'])).toEqual(['leads to, leads to (only a sequence in time)', 'several'])
    expect(shown(['explicit'], { from: '2023-01-01' })).toEqual(['leads to', 'undecided'])
    expect(shown(['adjacency'], { from: '2023-01-01' })[1]).toBe('rests-on-sequence undecided')
  })

  it('show what all of their links rest on, and nothing that one of them does not', () => {
    const grounds = (...each: Link['restsOn'][]) => {
      const links = each.map((restsOn, at) => link('a', 'b', { id: String(at), restsOn }))
      const canvas = addSubgraph(emptyCanvas, { nodes: [thing('a'), thing('b')], links })
      return toElements(visible(canvas, noFilters, new Map()), looks).edges[0]
    }
    expect(grounds(['DEDUCED', 'DISPUTED'])).toMatchObject({
      states: 'rests-on-deduced rests-on-disputed',
      said: 'asserted, rests on a deduction, rests on what is disputed',
    })
    expect(grounds(['DEDUCED', 'DISPUTED'], ['DEDUCED'])?.states).toBe('several rests-on-deduced')
    expect(grounds(['DEDUCED'], [])?.states).toBe('several')
  })

  it('point both ways when its links do', () => expect(edges[0]?.arrows).toBe('both'))
})

describe('walking', () => {
  const around = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far', x: 300, y: 0 },
    { id: 'up', x: 0, y: -50 },
  ]
  it('goes to the nearest in the direction', () =>
    expect(neighbourTowards({ x: 0, y: 0 }, { x: 1, y: 0 }, around)).toBe('right'))
  it('goes nowhere where there is none', () =>
    expect(neighbourTowards({ x: 0, y: 0 }, { x: -1, y: 0 }, around)).toBeUndefined())
})
