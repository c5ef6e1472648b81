import { useMemo, useRef, useState } from 'react'
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
  type Selection,
  type SortDescriptor,
} from 'react-aria-components'
import { undecidedInShort } from '../../format/undecided.ts'
import { formatTime, planWords } from '../../format/time.ts'
import { STATES } from '../../looks/channels.ts'
import { KindSwatch, SignSwatch } from '../../looks/swatches.tsx'
import { textScale } from '../../looks/text-scale.ts'
import { useSeen } from '../../session/lens.ts'
import { useKindWords, useModel, useName } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { rowsOf } from './rows.ts'
import { useInSight } from './in-sight.ts'
import './list.css'

/** Of most rows; those whose words need several lines are higher. */
const ROW_HEIGHT = 34

/** Everything that the canvas shows, as a table in step with it: for keyboards, screen readers and sorting. */
export function List() {
  const seen = useSeen()
  const selection = useSession((state) => state.selection.nodes)
  const actions = useActions()
  const name = useName()
  const model = useModel()
  const words = useKindWords()
  const [sort, setSort] = useState<SortDescriptor>({ column: 'name', direction: 'ascending' })
  const scale = textScale()
  const rows = useMemo(() => rowsOf(seen, name, sort), [seen, name, sort])

  const table = useRef<HTMLTableElement>(null)
  useInSight(table, selection.length === 1 ? rows.findIndex(({ id }) => id === selection[0]) : -1, rows.length)

  const select = (keys: Selection) => {
    const ids = keys === 'all' ? rows.map((row) => row.id) : [...keys].map(String)
    if (ids.length === 0) actions.clearSelection()
    else actions.selectNodes(ids)
  }

  return (
    <Virtualizer
      layout={TableLayout}
      layoutOptions={{ estimatedRowHeight: ROW_HEIGHT * scale, estimatedHeadingHeight: 30 * scale }}
    >
      <Table
        ref={table}
        className="list"
        aria-label="Things on the canvas"
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={new Set(selection)}
        onSelectionChange={select}
        onRowAction={(key) => actions.look({ kind: 'centre', id: String(key) })}
        sortDescriptor={sort}
        onSortChange={setSort}
      >
        <TableHeader>
          <Column id="name" isRowHeader allowsSorting minWidth={110 * scale} defaultWidth="1.1fr">
            Name
          </Column>
          <Column id="kind" allowsSorting width={model.kindWidth * scale}>
            {model.words.kind}
          </Column>
          <Column id="links" allowsSorting width={54 * scale} minWidth={54 * scale}>
            Links
          </Column>
          <Column id="when" allowsSorting minWidth={104 * scale} defaultWidth="1fr">
            When
          </Column>
        </TableHeader>
        <TableBody items={rows} renderEmptyState={() => <p className="empty">Nothing is on the canvas.</p>}>
          {(row) => (
            <Row id={row.id} textValue={row.name}>
              <Cell>
                <span className="list-name">
                  <KindSwatch kind={row.kind} size={16} />
                  <span>{row.name}</span>
                </span>
              </Cell>
              <Cell>{words(row.kind)}</Cell>
              <Cell>
                {row.links}
                {row.undecided > 0 && <Undecided count={row.undecided} />}
              </Cell>
              <Cell>
                {row.when?.plan && `${planWords(row.when)}: `}
                <span title={row.when?.resolution ?? undefined}>{row.when ? formatTime(row.when) : ''}</span>
                {seen.undecided.has(row.id) &&
                  ` · cannot be decided: ${undecidedInShort(seen.undecided.get(row.id) ?? [])}`}
              </Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}

const Undecided = ({ count }: { count: number }) => (
  <span className="list-undecided" title={`${count} of which cannot be decided`}>
    <SignSwatch sign={STATES.undecided.channels.sign} />
    <span aria-hidden="true">{count}</span>
    <span className="visually-hidden">, {count} of which cannot be decided</span>
  </span>
)
