import { ChevronRight } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection, Popover, SubmenuTrigger } from 'react-aria-components'
import { useNotices } from '../session/notices.tsx'
import { useName } from '../session/perspectives.tsx'
import { useActions, useSession, useSessionStore } from '../session/session.tsx'
import { linkedTo } from '../state/canvas.ts'
import { categoryWord } from '../state/query-file.ts'

/** A query of the library, as far as a menu needs it. */
interface Offered {
  name: string
  title: string
  category: string
}

export interface ThingMenuProps {
  /** The thing. */
  id: string
  close(): void
  expand(id: string): void
  /** Queries of the library that take a thing of these labels. */
  queriesFor(labels: readonly string[]): readonly Offered[]
  runQuery(name: string, id: string): void
}

/** What can be done with a thing on the canvas. */
export function ThingMenu({ id, close, expand, queriesFor, runQuery }: ThingMenuProps) {
  const session = useSessionStore()
  const actions = useActions()
  const notices = useNotices()
  const called = useName()
  const canvas = useSession((state) => state.canvas.present)
  const thing = canvas.nodes[id]
  const name = thing ? called(thing) : id
  const queries = queriesFor(thing?.labels ?? [])
  const remove = () => {
    const { nodes } = session.getState().selection
    // One of several that are selected stands for all of them.
    const ids = nodes.includes(id) ? nodes : [id]
    actions.remove(ids.length === 1 ? `Remove ${name}` : `Remove ${ids.length} things`, ids)
  }
  return (
    <Menu className="menu" aria-label={name} autoFocus="first" onClose={close}>
      <MenuItem className="menu-item" onAction={() => expand(id)}>
        Expand
      </MenuItem>
      {id in canvas.expansions && (
        <MenuItem className="menu-item" onAction={() => actions.collapse(`Collapse ${name}`, id)}>
          Collapse
        </MenuItem>
      )}
      <MenuItem className="menu-item" onAction={() => actions.selectNodes([id, ...linkedTo(canvas, id)])}>
        Select it and what it is linked to
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => actions.look({ kind: 'centre', id })}>
        Centre
      </MenuItem>
      {thing?.kind === 'Document' && !thing.properties && (
        <MenuItem className="menu-item" onAction={() => actions.openDocument(id)}>
          Read what it says
        </MenuItem>
      )}
      {queries.length > 0 && <QueryMenu queries={queries} close={close} run={(query) => runQuery(query, id)} />}
      <MenuItem className="menu-item" onAction={() => notices.copy(id, `Copied ${id}.`)}>
        Copy its id
      </MenuItem>
      <MenuItem className="menu-item" onAction={remove}>
        Remove from the canvas
      </MenuItem>
    </Menu>
  )
}

/** The library's queries about a thing, by category. */
function QueryMenu({ queries, close, run }: { queries: readonly Offered[]; close(): void; run(name: string): void }) {
  const categories = [...new Set(queries.map((query) => query.category))]
  return (
    <SubmenuTrigger>
      <MenuItem className="menu-item menu-parent" textValue="Ask a query about it">
        Ask a query about it <ChevronRight size={14} aria-hidden="true" />
      </MenuItem>
      <Popover className="popover" offset={2}>
        <Menu className="menu" aria-label="Queries" onAction={(key) => run(String(key))} onClose={close}>
          {categories.map((category) => (
            <MenuSection key={category}>
              <Header className="menu-header">{categoryWord(category)}</Header>
              {queries
                .filter((query) => query.category === category)
                .map((query) => (
                  <MenuItem key={query.name} id={query.name} className="menu-item">
                    {query.title}
                  </MenuItem>
                ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  )
}
