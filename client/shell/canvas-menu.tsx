import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { MenuTarget } from '../canvas/pointer.ts'
import { useActions, useSession } from '../session/session.tsx'
import { ThingMenu, type ThingMenuProps } from './thing-menu.tsx'

export interface CanvasMenuProps extends Omit<ThingMenuProps, 'id'> {
  target: MenuTarget | null
}

/** What can be done where the right button was pressed: with a thing, or with the canvas. */
export function CanvasMenu({ target, close, ...asks }: CanvasMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const id = target?.thing
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
        {id ? <ThingMenu key={id} id={id} close={close} {...asks} /> : <EmptyMenu close={close} />}
      </Popover>
    </>
  )
}

/** Of the canvas where nothing is. */
function EmptyMenu({ close }: { close(): void }) {
  const actions = useActions()
  const things = useSession((state) => state.canvas.present.nodes)
  return (
    <Menu className="menu" aria-label="Canvas" autoFocus="first" onClose={close}>
      <MenuItem className="menu-item" onAction={() => actions.look({ kind: 'fit' })}>
        Fit everything
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => actions.selectNodes(Object.keys(things))}>
        Select everything
      </MenuItem>
      <MenuItem className="menu-item" onAction={actions.clear}>
        Clear the canvas
      </MenuItem>
    </Menu>
  )
}
