import { useState, type ReactNode } from 'react'
import { Input, TextField } from 'react-aria-components'
import { Rows } from '../../controls/rows.tsx'

/** From so many rows on there is a field to find one. */
const MANY = 8

interface FoundRowsProps<T> {
  items: readonly T[]
  /** Of the field. */
  label: string
  /** Of the rows. */
  name: string
  children(item: T): ReactNode
}

/** The rows of a list, with a field to find some of them by their words when there are many. */
export function FoundRows<T extends { label: string }>({ items, label, name, children }: FoundRowsProps<T>) {
  const [find, setFind] = useState('')
  const wanted = find.toLowerCase()
  return (
    <>
      {items.length > MANY && (
        <TextField className="find" value={find} onChange={setFind} aria-label={label}>
          <Input placeholder={label} />
        </TextField>
      )}
      <Rows label={name}>{items.filter((item) => item.label.toLowerCase().includes(wanted)).map(children)}</Rows>
    </>
  )
}
