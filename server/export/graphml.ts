import type { Json } from '../neo4j/console/values.ts'
import type { Writer } from './formats.ts'
import { plainText } from './plain.ts'

interface Tagged {
  $type?: string
  _value?: unknown
}
interface NodeValue {
  _element_id: string
  _labels: string[]
  _properties: Record<string, Json>
}
interface LinkValue {
  _element_id: string
  _start_node_element_id: string
  _end_node_element_id: string
  _type: string
  _properties: Record<string, Json>
}

// eslint-disable-next-line no-control-regex
const xml = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] as string)

/**
 * The nodes and links of an answer as GraphML, each once. The keys stand in the head of the file, so the graph is kept until its end;
 * the byte limit of exports bounds it. An end of a link that is not in the answer is a node without attributes.
 */
export function graphml(): Writer {
  const nodes = new Map<string, Record<string, string>>()
  const links = new Map<string, { source: string; target: string; facts: Record<string, string> }>()
  const facts = (properties: Record<string, Json>) => Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plainText(value)]))

  function take(value: Json): void {
    if (Array.isArray(value)) return value.forEach(take)
    if (typeof value !== 'object' || value === null) return
    const { $type: type, _value: inner } = value as Tagged
    if (type === 'Node') {
      const node = inner as NodeValue
      nodes.set(node._element_id, { labels: node._labels.join(';'), ...facts(node._properties) })
    } else if (type === 'Relationship') {
      const link = inner as LinkValue
      links.set(link._element_id, { source: link._start_node_element_id, target: link._end_node_element_id, facts: { type: link._type, ...facts(link._properties) } })
    } else if (type === 'Path' || type === undefined) Object.values((type ? inner : value) as Record<string, Json>).forEach(take)
  }

  function whole(): string {
    for (const { source, target } of links.values()) for (const id of [source, target]) if (!nodes.has(id)) nodes.set(id, {})
    const keys: string[] = []
    const declared = (kind: 'node' | 'edge', all: Iterable<Record<string, string>>) => {
      const names = new Set([...all].flatMap(Object.keys))
      for (const name of names) keys.push(`  <key id="${kind}-${xml(name)}" for="${kind}" attr.name="${xml(name)}" attr.type="string"/>\n`)
    }
    declared('node', nodes.values())
    declared('edge', [...links.values()].map((link) => link.facts))
    const data = (kind: string, all: Record<string, string>) => Object.entries(all).map(([name, value]) => `<data key="${kind}-${xml(name)}">${xml(value)}</data>`).join('')
    const nodeLines = [...nodes].map(([id, all]) => `    <node id="${xml(id)}">${data('node', all)}</node>\n`)
    const linkLines = [...links].map(([id, { source, target, facts: all }]) => `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', all)}</edge>\n`)
    return [...keys, '  <graph edgedefault="directed">\n', ...nodeLines, ...linkLines, '  </graph>\n</graphml>\n'].join('')
  }

  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    rows(rows) {
      for (const row of rows) row.forEach(take)
      return ''
    },
    end: whole,
  }
}
