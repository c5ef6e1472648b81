import type { AnyLinkMap, AnyThingMap, FactMap } from '../neo4j/row-types.ts'
import { toLink, toNode } from './decode.ts'
import { captionOf, type Sameness } from './captions.ts'
import { asLink, asThing } from './own.ts'
import type { Fact, Link, Node } from './schema-types.ts'

/** Rows of `cypher/any` → the shapes of the SDL, for graphs of which nothing is known but what stands in them. */

type Properties = Record<string, unknown>

const MOST_PROPERTIES = 40
const LONGEST = 300

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** What may be a caption: short texts, numbers, truth values, days, short lists of them. */
function captions(properties: Properties): Record<string, string | number | boolean> {
  const plain: [string, string | number | boolean][] = []
  for (const [key, value] of Object.entries(properties)) {
    // A whole number beyond 2^53 comes as Infinity: no caption is better than a wrong one.
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) plain.push([key, value])
    else if (typeof value === 'string') plain.push([key, shortened(value)])
    else if (Array.isArray(value)) plain.push([key, shortened(value.map(String).join(', '))])
    else if (value !== null && typeof value === 'object') plain.push([key, shortened(String(value))])
  }
  return Object.fromEntries(plain.slice(0, MOST_PROPERTIES))
}

/**
 * A node as it stands.
 * @param claims whether the graph is one of claims: its things are then read as such
 * @param sameness how many things of a kind share a property's value
 */
export function toAnyNode(node: AnyThingMap, claims: boolean, sameness?: Sameness): Node {
  const thing = claims ? asThing(node) : null
  return thing ? toNode(thing) : toUnknownNode(node, sameness)
}

function toUnknownNode({ id, labels, properties, linkCount }: AnyThingMap, sameness?: Sameness): Node {
  const kind = labels.at(-1) ?? 'Node'
  const key = captionOf(kind, properties, sameness)
  return {
    id,
    kind,
    labels,
    name: key === null ? kind : shortened(String(properties[key])),
    shortName: null,
    aliases: [],
    description: typeof properties.description === 'string' && key !== 'description' ? properties.description : null,
    when: null,
    location: null,
    linkCount,
    properties: captions(properties),
  }
}

/** A relationship as it stands; of claims as in `toAnyNode`. */
export function toAnyLink(relationship: AnyLinkMap, claims: boolean): Link {
  const link = claims ? asLink(relationship) : null
  return link ? toLink(link) : toUnknownLink(relationship)
}

const toUnknownLink = ({ id, type, source, target, properties }: AnyLinkMap): Link => ({
  linkId: id,
  type,
  source,
  target,
  symmetric: false,
  status: 'UNSOURCED',
  modality: null,
  confidence: null,
  when: { from: null, to: null, asOf: null, precision: 'UNKNOWN', qualifier: null, resolution: null, plan: null },
  strength: null,
  restsOn: [],
  affirmed: 0,
  denied: 0,
  documentIds: [],
  sourceGrade: null,
  informationGrade: null,
  properties: captions(properties),
})

/** Properties as `any/thing` and `any/link` give them, by name. */
export const toAnyFacts = (facts: readonly FactMap[]): Fact[] =>
  facts
    .map(({ name, type, texts }) => {
      const word = type.replaceAll(' NOT NULL', '')
      // What has no text (a vector, bytes) is named by its type.
      return { name, value: texts.map((text) => text ?? `(${word})`).join(', '), type: word }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
