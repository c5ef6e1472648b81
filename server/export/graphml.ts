import { SightlineError } from '../errors.ts'
import { isMap, tagOf, type Json, type JsonMap } from '../neo4j/console/values.ts'
import { addItem, addValue, type Found } from './found.ts'
import { plainText } from './plain.ts'
import type { Writer } from './writer.ts'

// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML makes one of every end of line, unless it is written so.
  '\r': '&#13;',
}
const IN_ITS_PLACE = '\ufffd'

/** What XML has no way to write leaves a sign in its place. */
const xml = (text: string) =>
  text.replaceAll(NOT_XML, IN_ITS_PLACE).replaceAll(/[&<>"\r]/g, (letter) => ESCAPED[letter] ?? letter)

/** What GraphML calls the type of a value; whatever is neither number nor truth value is text. */
function typeOf(value: Json): 'boolean' | 'long' | 'double' | 'string' {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double'
  const tag = tagOf(value)?.type
  return tag === 'Integer' ? 'long' : tag === 'Float' ? 'double' : 'string'
}

/** The one type that fits all values of a key. */
function typeOfAll(values: readonly Json[]): string {
  const [first, ...others] = new Set(values.map(typeOf))
  if (first && others.length === 0) return first
  return [first, ...others].some((type) => type === 'string' || type === 'boolean') ? 'string' : 'double'
}

/** The keys of all nodes or all edges, each declared with its type. */
function keyLines(kind: 'node' | 'edge', all: readonly JsonMap[]): string[] {
  const values = new Map<string, Json[]>()
  for (const [name, value] of all.flatMap((facts) => Object.entries(facts))) {
    if (value === null) continue
    if (!values.get(name)?.push(value)) values.set(name, [value])
  }
  return [...values].map(
    ([name, found]) =>
      `  <key id="${kind}-${xml(name)}" for="${kind}" attr.name="${xml(name)}" attr.type="${typeOfAll(found)}"/>\n`,
  )
}

const data = (kind: 'node' | 'edge', facts: JsonMap) =>
  Object.entries(facts)
    .map(([name, value]) => (value === null ? '' : `<data key="${kind}-${xml(name)}">${xml(plainText(value))}</data>`))
    .join('')

/** The whole file. */
function fileOf({ nodes, links }: Found, about: string | null): string {
  const edges = [...links.values()].map((link) => link.facts)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...(about === null ? [] : [`  <desc>${xml(about)}</desc>\n`]),
    ...keyLines('node', [...nodes.values()]),
    ...keyLines('edge', edges),
    '  <graph edgedefault="directed">\n',
    ...[...nodes].map(([id, facts]) => `    <node id="${xml(id)}">${data('node', facts)}</node>\n`),
    ...[...links].map(
      ([id, { source, target, facts }]) =>
        `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', facts)}</edge>\n`,
    ),
    '  </graph>\n</graphml>\n',
  ].join('')
}

/**
 * The nodes and links of an answer as GraphML, each once, from nodes, links and paths as well as from the rows of the library's graph
 * queries. The keys stand in the head of the file, so the graph is kept until its end; the byte limit of exports bounds it. An end of a
 * link that is not in the answer is a node without attributes.
 * @param about what whoever gets the file has to know
 */
export function graphml(about: string | null = null): Writer {
  const found: Found = { nodes: new Map(), links: new Map() }
  let section = -1
  let item = -1
  let count = 0
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
        const value = row[item]
        if ((kind === 'node' || kind === 'link') && isMap(value) && !('$type' in value)) addItem(found, kind, value)
        else addValue(found, row)
      }
      return ''
    },
    end() {
      const { nodes, links } = found
      if (count > 0 && nodes.size + links.size === 0)
        throw new SightlineError(
          'BAD_USER_INPUT',
          'The answer holds no nodes and links, so GraphML would be empty. Return nodes, links or paths themselves, or take csv, json or ndjson.',
          { argument: 'format' },
        )
      for (const { source, target } of links.values())
        for (const id of [source, target]) if (!nodes.has(id)) nodes.set(id, {})
      return fileOf(found, about)
    },
  }
}
