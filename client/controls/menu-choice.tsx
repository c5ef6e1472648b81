import type { ReactNode } from 'react'
import { MenuItem, Text } from 'react-aria-components'

/** One choice of a menu, with a line under its name that says what comes of it. */
export const MenuChoice = ({ id, name, about }: { id: string; name: string; about: ReactNode }) => (
  <MenuItem id={id} className="menu-item" textValue={name}>
    <Text slot="label">{name}</Text>
    <Text slot="description">{about}</Text>
  </MenuItem>
)
