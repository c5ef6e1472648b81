import { kindOfValue, tagOf, valueText, type LinkValue, type NodeValue } from '../../../state/values.ts'
import { KindSwatch } from '../../../looks/swatches.tsx'
import './value.css'

/** Longer texts are cut in a cell; the opened cell shows them whole. */
const CELL = 400

/** A value in a cell, in one line. */
export function ValueCell({ value }: { value: unknown }) {
  const kind = kindOfValue(value)
  if (kind === 'null') return <span className="value-null">null</span>
  const text = kind === 'text' ? String(value) : valueText(value)
  const short = text.length > CELL ? `${text.slice(0, CELL)}…` : text
  if (kind === 'node') {
    const label = (tagOf(value)?.inner as NodeValue)._labels.at(-1) ?? 'Node'
    return (
      <span className="value-node">
        <KindSwatch kind={label} size={14} />
        {short}
      </span>
    )
  }
  return <span className={`value-${kind}`}>{short}</span>
}

/** What a tagged value is, in words: the type that Neo4j gave. */
function typeWord(value: unknown): string {
  const tag = tagOf(value)
  if (tag) return tag.type
  const kind = kindOfValue(value)
  return {
    null: 'null',
    text: 'String',
    number: Number.isInteger(value) ? 'Integer' : 'Float',
    boolean: 'Boolean',
    list: 'List',
    map: 'Map',
    node: 'Node',
    link: 'Relationship',
    path: 'Path',
    time: 'Time',
    other: '',
  }[kind]
}

/** A value opened: every property, every item, whatever its depth. */
export function ValueTree({ value, open = true }: { value: unknown; open?: boolean }) {
  const kind = kindOfValue(value)
  const tag = tagOf(value)
  if (kind === 'node') {
    const { _properties, _element_id } = tag?.inner as NodeValue
    return <Properties title={valueText(value)} id={_element_id} entries={Object.entries(_properties)} open={open} />
  }
  if (kind === 'link') {
    const { _type, _properties, _element_id } = tag?.inner as LinkValue
    return <Properties title={`:${_type}`} id={_element_id} entries={Object.entries(_properties)} open={open} />
  }
  if (kind === 'path' || kind === 'list') {
    const items = (kind === 'path' ? tag?.inner : value) as unknown[]
    return (
      <Properties
        title={kind === 'path' ? valueText(value) : `List of ${items.length.toLocaleString('en')}`}
        entries={items.slice(0, MOST_ITEMS).map((item, index) => [String(index), item])}
        open={open}
        rest={items.length - MOST_ITEMS}
      />
    )
  }
  if (kind === 'map') {
    const entries = Object.entries((tag?.inner ?? value) as object)
    return <Properties title={`Map of ${entries.length}`} entries={entries} open={open} />
  }
  return (
    <span className={`value-leaf value-${kind}`}>
      {kind === 'text' ? String(value) : valueText(value)} <span className="quiet value-type">{typeWord(value)}</span>
    </span>
  )
}

const MOST_ITEMS = 1_000

function Properties({
  title,
  id,
  entries,
  open,
  rest = 0,
}: {
  title: string
  id?: string
  entries: readonly (readonly [string, unknown])[]
  open: boolean
  rest?: number
}) {
  return (
    <details className="value-tree" open={open}>
      <summary>
        <strong>{title}</strong> {id && <span className="quiet">{id}</span>}
      </summary>
      <dl>
        {entries.map(([key, item]) => (
          <div key={key} className="value-entry">
            <dt>{key}</dt>
            <dd>
              <ValueTree value={item} open={false} />
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p className="quiet">and {rest.toLocaleString('en')} more; Raw shows them all</p>}
    </details>
  )
}
