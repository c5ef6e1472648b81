import { isMap, tagOf, type Json, type JsonMap } from '../neo4j/console/values.ts'

/** The nodes and links of an answer by their ids, each once. */
export interface Found {
  nodes: Map<string, JsonMap>
  links: Map<string, { source: string; target: string; facts: JsonMap }>
}

/** What the graph itself says of a thing comes first; a property that has the same name stays beside it under another. */
const beside = (own: JsonMap, properties: Json | undefined): JsonMap => ({
  ...own,
  ...Object.fromEntries(
    Object.entries(isMap(properties) ? properties : {}).map(([key, value]) => [
      key in own && own[key] !== value ? `${key} (property)` : key,
      value,
    ]),
  ),
})

const joined = (labels: Json | undefined): string => (Array.isArray(labels) ? labels.join(';') : '')

/** Adds whatever nodes, links and paths a value holds, at any depth. */
export function addValue(found: Found, value: Json): void {
  if (Array.isArray(value)) for (const item of value) addValue(found, item)
  if (!isMap(value)) return
  const tag = tagOf(value)
  if (!tag) for (const item of Object.values(value)) addValue(found, item)
  else if (tag.type === 'Path') addValue(found, tag.inner)
  else if (isMap(tag.inner)) addTagged(found, tag.type, tag.inner)
}

/** A node, a link, or a map that has a key `$type` of its own. */
function addTagged({ nodes, links }: Found, type: string, inner: JsonMap): void {
  const { _element_id: id, _properties: properties } = inner
  if (type === 'Node') nodes.set(String(id), beside({ labels: joined(inner._labels) }, properties))
  else if (type === 'Relationship')
    links.set(String(id), {
      source: String(inner._start_node_element_id),
      target: String(inner._end_node_element_id),
      facts: beside({ type: inner._type ?? null }, properties),
    })
  else if (type === 'Map') for (const item of Object.values(inner)) addValue({ nodes, links }, item)
}

/** Adds a row of the form that `@returns graph` promises: what makes it a node or a link, and facts beside that or in `properties`. */
export function addItem({ nodes, links }: Found, kind: 'node' | 'link', item: JsonMap): void {
  const { labels, source, target, properties, ...own } = item
  const id = String(own.id ?? own.claimId)
  if (kind === 'node') nodes.set(id, beside({ labels: joined(labels), ...own }, properties))
  else links.set(id, { source: String(source), target: String(target), facts: beside(own, properties) })
}
