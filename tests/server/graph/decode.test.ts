import { describe, expect, it } from 'vitest'
import { toDocument, toFacts, toLink, toNode } from '../../../server/graph/decode.ts'
import type { LinkMap, ThingMap } from '../../../server/neo4j/row-types.ts'

/** Rows of the claims model in the shapes of the SDL. */

const thing = (more: Partial<ThingMap> = {}): ThingMap => ({ id: 'ttp', labels: ['Entity'], linkCount: 3, ...more })
const link: LinkMap = {
  claimId: 'a.supports.b',
  type: 'SUPPORTS',
  source: 'a',
  target: 'b',
  modality: 'unclaimed',
  status: 'contested',
  affirmed: 1,
  denied: 1,
  restsOn: [],
  documents: ['article'],
}

describe('a thing', () => {
  it('has its finest label as its kind, and that last', () =>
    expect(toNode(thing({ labels: ['Entity', 'ArmedGroup', 'Actor'] }))).toMatchObject({
      kind: 'ArmedGroup',
      labels: ['Actor', 'ArmedGroup'],
    }))
  it.each([
    [['Entity', 'Actor'], 'Actor'],
    [['Entity'], 'Entity'],
  ])('of the labels %j is called %s', (labels, kind) => expect(toNode(thing({ labels })).kind).toBe(kind))
  it('without a name is called by its id', () => expect(toNode(thing()).name).toBe('ttp'))
  it('says null where the graph says nothing', () =>
    expect(toNode(thing())).toMatchObject({ shortName: null, description: null, when: null, location: null }))
  it('has all its names, and its time in the words of the SDL', () =>
    expect(
      toNode(thing({ aliases: ['A'], externalAliases: ['B'], precision: 'order-only', timeQualifier: 'after' })),
    ).toMatchObject({ aliases: ['A', 'B'], when: { precision: 'ORDER_ONLY', from: null, qualifier: 'after' } }))
  it('is on the map with both coordinates only', () => {
    const place = { latitude: -33.9, wherePrec: 1, locationDocument: 'gazetteer' }
    expect(toNode(thing(place)).location).toBeNull()
    expect(toNode(thing({ ...place, longitude: 0 })).location).toEqual({
      latitude: -33.9,
      longitude: 0,
      wherePrec: 1,
      documentId: 'gazetteer',
      documentName: 'gazetteer',
    })
  })
  it('keeps as facts what has no field of its own', () =>
    expect(toFacts(thing({ name: 'TTP', stixType: 'group', codes: ['x', 'y'], empty: null }))).toEqual([
      { name: 'codes', value: 'x, y', type: null },
      { name: 'stixType', value: 'group', type: null },
    ]))
})

it('a link has its claim’s id, and no date where none is known', () =>
  expect(toLink(link)).toMatchObject({
    linkId: 'a.supports.b',
    status: 'CONTESTED',
    symmetric: false,
    confidence: null,
    sourceGrade: null,
    when: { precision: 'UNKNOWN', from: null, to: null, asOf: null },
  }))

it('a document that is not there is none', () => expect(toDocument([])).toBeNull())
