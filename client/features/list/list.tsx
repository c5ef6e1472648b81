import { useMemo, useState } from 'react'
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
import { formatTime } from '../../format/time.ts'
import { KindSwatch } from '../../looks/swatches.tsx'
import { visible } from '../../state/filters.ts'
import { useKindWords, useModel, useName } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import './list.css'

const ROW_HEIGHT = 34

/** Everything that the canvas shows, as a table in step with it: for keyboards, screen readers and sorting. */
export function List() {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const selection = useSession((state) => state.selection.nodes)
  const actions = useActions()
  const name = useName()
  const model = useModel()
  const words = useKindWords()
  const [sort, setSort] = useState<SortDescriptor>({ column: 'name', direction: 'ascending' })
  const rows = useMemo(() => {
    const shown = visible(canvas, filters)
    const links = new Map<string, number>()
    for (const { source, target } of shown.links)
      for (const id of [source, target]) links.set(id, (links.get(id) ?? 0) + 1)
    const all = shown.nodes.map((node) => ({ ...node, name: name(node), links: links.get(node.id) ?? 0 }))
    const by: Record<string, (row: (typeof all)[number]) => string | number> = {
      name: (row) => row.name,
      kind: (row) => row.kind,
      links: (row) => row.links,
      when: (row) => row.when?.from ?? row.when?.asOf ?? row.when?.to ?? '9999',
    }
    const key = by[String(sort.column)] ?? by.name
    const sign = sort.direction === 'descending' ? -1 : 1
    return all.sort((a, b) => {
      const [left, right] = [key?.(a) ?? '', key?.(b) ?? '']
      return (left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1) * sign
    })
  }, [canvas, filters, name, sort])

  const select = (keys: Selection) => {
    const ids = keys === 'all' ? rows.map((row) => row.id) : [...keys].map(String)
    if (ids.length === 0) actions.clearSelection()
    else actions.selectNodes(ids)
  }

  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: 30 }}>
      <Table
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
          <Column id="name" isRowHeader allowsSorting minWidth={130} defaultWidth="3fr">
            Name
          </Column>
          <Column id="kind" allowsSorting width={model.kindWidth}>
            {model.words.kind}
          </Column>
          <Column id="links" allowsSorting width={58}>
            Links
          </Column>
          <Column id="when" allowsSorting minWidth={72} defaultWidth="1.4fr">
            When
          </Column>
        </TableHeader>
        <TableBody items={rows} renderEmptyState={() => <p className="empty">Nothing is on the canvas.</p>}>
          {(row) => (
            <Row id={row.id} textValue={row.name}>
              <Cell>
                <span className="list-name">
                  <KindSwatch kind={row.kind} size={16} />
                  <span title={row.name}>{row.name}</span>
                </span>
              </Cell>
              <Cell>{words(row.kind)}</Cell>
              <Cell>{row.links}</Cell>
              <Cell>{row.when ? formatTime(row.when) : ''}</Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  )
}
