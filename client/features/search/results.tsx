import type { RefObject } from 'react'
import { ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { KindSwatch } from '../../looks/swatches.tsx'
import { useKindWords } from '../../session/perspectives.tsx'

/** A line of the box: a thing, or a command with its keys. */
export interface Result {
  id: string
  name: string
  /** What stands beside the name: what matched, or what a command is done to. */
  beside: string | null
  /** Null for what cannot be done now. */
  run: (() => void) | null
  kind?: string
  linkCount?: number
  keys?: string
}

interface ResultsProps {
  /** The field that they stand below, and how wide it is. */
  field: RefObject<HTMLElement | null>
  width: number
  /** What stands there without a result. */
  nothing: string
  count: string | null
}

export const Results = ({ field, width, nothing, count }: ResultsProps) => (
  <Popover
    className="popover search-hits"
    placement="bottom start"
    triggerRef={field}
    offset={6}
    containerPadding={0}
    style={{ width }}
  >
    <ListBox renderEmptyState={() => <p className="empty">{nothing}</p>}>
      {(result: Result) => (
        <ListBoxItem className="search-hit" id={result.id} textValue={result.name}>
          {result.kind !== undefined && <KindSwatch kind={result.kind} size={20} />}
          <span className="search-name">
            {result.name}
            {result.beside !== null && <em> {result.beside}</em>}
          </span>
          <Beside {...result} />
        </ListBoxItem>
      )}
    </ListBox>
    {count && <p className="search-count">{count}</p>}
  </Popover>
)

/** At the end of the line: what kind of thing it is, or by which keys. */
function Beside({ kind, linkCount, keys }: Result) {
  const words = useKindWords()
  if (kind !== undefined)
    return (
      <span className="quiet">
        {words(kind)} · {linkCount}
      </span>
    )
  return keys ? <kbd>{keys}</kbd> : null
}
