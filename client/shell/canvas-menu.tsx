import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, SubmenuTrigger } from 'react-aria-components'
import { ChevronRight } from 'lucide-react'
import type { MenuTarget } from '../canvas/pointer.ts'
import { categoryWord } from '../state/query-file.ts'
import { useNotices } from '../session/notices.tsx'
import { useName } from '../session/perspectives.tsx'
import { useActions, useSession, useSessionStore } from '../session/session.tsx'

export interface CanvasMenuProps {
  target: MenuTarget | null
  close(): void
  expand(id: string): void
  /** Queries of the library that take a thing of these labels. */
  queriesFor(labels: readonly string[]): readonly { name: string; title: string; category: string }[]
  runQuery(name: string, id: string): void
}

/** What can be done where the right button was pressed. */
export function CanvasMenu({ target, close, expand, queriesFor, runQuery }: CanvasMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const session = useSessionStore()
  const actions = useActions()
  const notices = useNotices()
  const canvas = useSession((state) => state.canvas.present)
  const id = target?.node ?? null
  const thing = id ? canvas.nodes[id] : undefined
  const called = useName()
  const name = thing ? called(thing) : (id ?? '')
  const queries = id ? queriesFor(canvas.nodes[id]?.labels ?? []) : []

  const act = (key: string) => {
    if (key === 'fit') actions.look({ kind: 'fit' })
    else if (key === 'clear') actions.clear()
    else if (key === 'all') actions.selectNodes(Object.keys(canvas.nodes))
    else if (id === null) return
    else if (key === 'expand') expand(id)
    else if (key === 'collapse') actions.collapse(`Collapse ${name}`, id)
    else if (key === 'centre') actions.look({ kind: 'centre', id })
    else if (key === 'neighbours') {
      const ends = Object.values(canvas.links).flatMap((link) =>
        link.source === id ? [link.target] : link.target === id ? [link.source] : [],
      )
      actions.selectNodes([...new Set([id, ...ends])])
    } else if (key === 'remove') {
      const { nodes } = session.getState().selection
      const ids = nodes.includes(id) ? nodes : [id]
      actions.remove(ids.length === 1 ? `Remove ${name}` : `Remove ${ids.length} things`, ids)
    } else if (key === 'copy') notices.copy(id, `Copied ${id}.`)
    else if (key === 'read') actions.openDocument(id)
  }

  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: target?.x ?? 0, top: target?.y ?? 0 }} />
      <Popover
        className="popover"
        isOpen={target !== null}
        onOpenChange={(open) => !open && close()}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
      >
        {id ? (
          <Menu
            key={id}
            className="menu"
            aria-label={name}
            autoFocus="first"
            onAction={(key) => act(String(key))}
            onClose={close}
          >
            <MenuItem id="expand" className="menu-item">
              Expand
            </MenuItem>
            {id in canvas.expansions && (
              <MenuItem id="collapse" className="menu-item">
                Collapse
              </MenuItem>
            )}
            <MenuItem id="neighbours" className="menu-item">
              Select it and what it is linked to
            </MenuItem>
            <MenuItem id="centre" className="menu-item">
              Centre
            </MenuItem>
            {thing?.kind === 'Document' && !thing.properties && (
              <MenuItem id="read" className="menu-item">
                Read what it says
              </MenuItem>
            )}
            {queries.length > 0 && (
              <SubmenuTrigger>
                <MenuItem id="queries" className="menu-item menu-parent">
                  Ask a query about it <ChevronRight size={14} aria-hidden="true" />
                </MenuItem>
                <Popover className="popover" offset={2}>
                  <Menu
                    className="menu"
                    aria-label="Queries"
                    onAction={(key) => runQuery(String(key), id)}
                    onClose={close}
                  >
                    {[...new Set(queries.map((query) => query.category))].map((category) => (
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
            )}
            <MenuItem id="copy" className="menu-item">
              Copy its id
            </MenuItem>
            <MenuItem id="remove" className="menu-item">
              Remove from the canvas
            </MenuItem>
          </Menu>
        ) : (
          <Menu
            key="canvas"
            className="menu"
            aria-label="Canvas"
            autoFocus="first"
            onAction={(key) => act(String(key))}
            onClose={close}
          >
            <MenuItem id="fit" className="menu-item">
              Fit everything
            </MenuItem>
            <MenuItem id="all" className="menu-item">
              Select everything
            </MenuItem>
            <MenuItem id="clear" className="menu-item">
              Clear the canvas
            </MenuItem>
          </Menu>
        )}
      </Popover>
    </>
  )
}
