import type { ReactNode } from 'react'
import { MenuItem } from 'react-aria-components'

/** One choice of a menu, with a line under its name that says what comes of it: its name aloud is all that one reads. */
export const MenuChoice = ({ id, name, about }: { id: string; name: string; about?: ReactNode }) => (
  <MenuItem id={id} className="menu-item" textValue={name}>
    <span>{name}</span>
    {about !== undefined && <span className="menu-about">{about}</span>}
  </MenuItem>
)
