import { useEffect, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useClient } from 'urql'
import { ask } from '../api/api.ts'
import { graphql } from '../gql/index.ts'
import { KindSwatch } from '../graph/swatches.tsx'
import { useKindWords, useName } from './perspectives.tsx'

const PickDocument = graphql(`
  query Pick($query: String!, $kinds: [String!]) {
    search(query: $query, kinds: $kinds, first: 15) {
      hits {
        node {
          id
          kind
          name
          properties
        }
      }
    }
  }
`)

interface Hit {
  id: string
  kind: string
  name: string
  properties: unknown
}

const PAUSE_MS = 150

export interface ThingPickerProps {
  label: string
  /** The id that is chosen, or an empty text. */
  value: string
  /** Kinds that fit; all when left out. */
  kinds?: readonly string[] | undefined
  onChange(id: string): void
}

/** A thing, found by its name; what is kept is its id, which may also be typed. */
export function ThingPicker({ label, value, kinds, onChange }: ThingPickerProps) {
  const client = useClient()
  const [found, setFound] = useState<{ of: string; hits: readonly Hit[] }>({ of: '', hits: [] })
  const name = useName()
  const words = useKindWords()
  const [text, setText] = useState(value)
  const [given, setGiven] = useState(value)
  if (given !== value) {
    setGiven(value)
    setText(value)
  }
  const searched = /[\p{L}\p{N}]/u.test(text)

  useEffect(() => {
    if (!searched) return
    let current = true
    const timer = setTimeout(() => {
      ask(client, PickDocument, { query: text.replaceAll(/[-.]/g, ' '), kinds: kinds && kinds.length > 0 ? [...kinds] : null }).then(
        ({ search }) => current && setFound({ of: text, hits: search?.hits.map((hit) => hit.node) ?? [] }),
        () => current && setFound({ of: text, hits: [] }),
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [client, kinds, searched, text])

  return (
    <ComboBox
      className="picker"
      items={searched ? found.hits : []}
      // The server has found them; a name need not be in what is typed.
      defaultFilter={() => true}
      // Without it the list closes while the first hits are on their way, and stays closed.
      allowsEmptyCollection
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      allowsCustomValue
      menuTrigger="input"
      onBlur={() => text !== value && onChange(text.trim())}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input className="input" placeholder="Search a thing" />
      <Popover className="popover picker-hits" offset={3}>
        <ListBox className="menu" renderEmptyState={() => <p className="picker-none quiet">{!searched ? 'Type a name or an id.' : found.of === text ? `Nothing is called “${text}”.` : 'Searching …'}</p>}>
          {(hit: Hit) => (
            <ListBoxItem id={hit.id} textValue={hit.id} className="menu-item picker-hit">
              <KindSwatch kind={hit.kind} size={16} />
              <span>{name(hit)}</span>
              <span className="quiet">{words(hit.kind)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
