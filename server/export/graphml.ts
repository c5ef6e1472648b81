import { SightlineError } from '../errors.ts'
import type { Json } from '../neo4j/console/values.ts'
import type { Writer } from './writer.ts'
import { plainText } from './plain.ts'

type Facts = Readonly<Record<string, Json>>
interface Tagged {
  $type?: string
  _value?: Json
}
interface NodeValue {
  _element_id: string
  _labels: string[]
  _properties: Facts
}
interface LinkValue {
  _element_id: string
  _start_node_element_id: string
  _end_node_element_id: string
  _type: string
  _properties: Facts
}
/** An item of the program's own graph queries: what makes it a node or a link, and facts beside that or in `properties`. */
interface Item {
  id?: string
  claimId?: string
  labels?: readonly string[]
  source?: string
  target?: string
  properties?: Facts
}

// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const xml = (text: string) =>
  text
    .replaceAll(NOT_XML, '')
    .replaceAll(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] as string)

/** What GraphML calls the type of a value; whatever is neither number nor truth value is text. */
function typeOf(value: Json): 'boolean' | 'long' | 'double' | 'string' {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double'
  const { $type: tag } = (value ?? {}) as Tagged
  return tag === 'Integer' ? 'long' : tag === 'Float' ? 'double' : 'string'
}

/** The one type that fits all values of a key. */
function typeOfAll(values: readonly Json[]): string {
  const types = new Set(values.map(typeOf))
  if (types.size === 1) return [...types][0] as string
  return types.has('string') || types.has('boolean') ? 'string' : 'double'
}

/** What the graph itself says of a thing comes first; a property that has the same name stays beside it under another. */
const beside = (own: Facts, properties: Facts): Facts => ({
  ...own,
  ...Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key in own && own[key] !== value ? `${key} (property)` : key,
      value,
    ]),
  ),
})

/**
 * The nodes and links of an answer as GraphML, each once, from nodes, links and paths as well as from the rows of the library's graph
 * queries. The keys stand in the head of the file, so the graph is kept until its end; the byte limit of exports bounds it. An end of a
 * link that is not in the answer is a node without attributes.
 */
export function graphml(): Writer {
  const nodes = new Map<string, Facts>()
  const links = new Map<string, { source: string; target: string; facts: Facts }>()
  let section = -1
  let item = -1
  let count = 0

  function take(value: Json): void {
    if (Array.isArray(value)) return value.forEach(take)
    if (typeof value !== 'object' || value === null) return
    const { $type: type, _value: inner } = value as Tagged
    if (type === 'Node') {
      const node = inner as unknown as NodeValue
      nodes.set(node._element_id, beside({ labels: node._labels.join(';') }, node._properties))
    } else if (type === 'Relationship') {
      const link = inner as unknown as LinkValue
      links.set(link._element_id, {
        source: link._start_node_element_id,
        target: link._end_node_element_id,
        facts: beside({ type: link._type }, link._properties),
      })
    } else if (type === 'Path' || type === 'Map' || type === undefined)
      Object.values((type ? inner : value) as Facts).forEach(take)
  }

  /** A row of the form that `@returns graph` promises. */
  function takeItem(kind: 'node' | 'link', { labels = [], source, target, properties = {}, ...own }: Item): void {
    const id = String(own.id ?? own.claimId)
    if (kind === 'node') nodes.set(id, beside({ labels: labels.join(';'), ...(own as Facts) }, properties))
    else links.set(id, { source: String(source), target: String(target), facts: beside(own as Facts, properties) })
  }

  function whole(): string {
    if (count > 0 && nodes.size + links.size === 0)
      throw new SightlineError(
        'BAD_USER_INPUT',
        'The answer holds no nodes and links, so GraphML would be empty. Return nodes, links or paths themselves, or take csv, json or ndjson.',
        { argument: 'format' },
      )
    for (const { source, target } of links.values())
      for (const id of [source, target]) if (!nodes.has(id)) nodes.set(id, {})
    const keys: string[] = []
    const declared = (kind: 'node' | 'edge', all: readonly Facts[]) => {
      const values = new Map<string, Json[]>()
      for (const [name, value] of all.flatMap((facts) => Object.entries(facts))) {
        if (value === null) continue
        if (!values.get(name)?.push(value)) values.set(name, [value])
      }
      for (const [name, found] of values)
        keys.push(
          `  <key id="${kind}-${xml(name)}" for="${kind}" attr.name="${xml(name)}" attr.type="${typeOfAll(found)}"/>\n`,
        )
    }
    declared('node', [...nodes.values()])
    declared(
      'edge',
      [...links.values()].map((link) => link.facts),
    )
    const data = (kind: string, facts: Facts) =>
      Object.entries(facts)
        .map(([name, value]) =>
          value === null ? '' : `<data key="${kind}-${xml(name)}">${xml(plainText(value))}</data>`,
        )
        .join('')
    const nodeLines = [...nodes].map(([id, facts]) => `    <node id="${xml(id)}">${data('node', facts)}</node>\n`)
    const linkLines = [...links].map(
      ([id, { source, target, facts }]) =>
        `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', facts)}</edge>\n`,
    )
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    return [
      head,
      ...keys,
      '  <graph edgedefault="directed">\n',
      ...nodeLines,
      ...linkLines,
      '  </graph>\n</graphml>\n',
    ].join('')
  }

  return {
    begin(columns) {
      section = columns.indexOf('section')
      item = columns.indexOf('item')
      return ''
    },
    rows(rows) {
      count += rows.length
      for (const row of rows) {
        const kind = row[section]
        const found = row[item]
        if ((kind === 'node' || kind === 'link') && found && typeof found === 'object' && !('$type' in found))
          takeItem(kind, found as unknown as Item)
        else row.forEach(take)
      }
      return ''
    },
    end: whole,
  }
}
