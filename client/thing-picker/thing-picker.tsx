import { useContext, useEffect, useRef, useState } from 'react'
import { ComboBox, ComboBoxStateContext, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useClient, type Client } from 'urql'
import { ask } from '../api/ask.ts'
import { atMost } from '../api/limits.ts'
import { graphql } from '../gql/index.ts'
import { KindSwatch } from '../looks/swatches.tsx'
import { useKindWords, useName } from '../session/perspectives.tsx'
import './thing-picker.css'

const PickDocument = graphql(`
  query Pick($query: String!, $kinds: [String!], $first: Int!) {
    search(query: $query, kinds: $kinds, first: $first) {
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

const SHOWN = 15
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
  const name = useName()
  const [text, setText] = useState(value)
  const [given, setGiven] = useState(value)
  if (given !== value) {
    setGiven(value)
    setText(value)
  }
  const searched = text.trim() !== ''
  const { found, search } = useHits(searched ? text : '', kinds)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  /** What the id is called; null when it is not known, or names nothing. */
  const [called, setCalled] = useState<{ id: string; name: string | null } | null>(null)
  const known = found.hits.find((hit) => hit.id === value)
  if (known && (called?.id !== value || called.name !== name(known))) setCalled({ id: value, name: name(known) })

  /** Takes what was typed: an id as it is, a name as the first thing that has it. */
  const settle = () => {
    const typed = text.trim()
    if (typed === value) return
    if (typed === '') return onChange('')
    const take = (hits: readonly Hit[]) => {
      const hit = hits.find(({ id }) => id === typed) ?? hits[0]
      setCalled(hit ? { id: hit.id, name: name(hit) } : { id: typed, name: null })
      onChange(hit?.id ?? typed)
      setText(hit?.id ?? typed)
    }
    if (found.of === text) return take(found.hits)
    // Typed faster than it was found; not over what is typed meanwhile.
    search(typed).then(
      (hits) => latest.current === text && take(hits),
      () => onChange(typed),
    )
  }

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
      // Enter on a row of the list takes that row; elsewhere it is as leaving the field, which closes the list.
      onKeyDown={({ key, target }) =>
        key === 'Enter' &&
        target instanceof HTMLInputElement &&
        !target.hasAttribute('aria-activedescendant') &&
        target.blur()
      }
      allowsCustomValue
      menuTrigger="input"
      onBlur={settle}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input className="input" placeholder="Search a thing" />
      <Called {...(called?.id === value && value !== '' ? called : { id: value, name: '' })} />
      <Hits
        nothing={
          !searched ? 'Type a name or an id.' : found.of === text ? `Nothing is called “${text}”.` : 'Searching …'
        }
      />
    </ComboBox>
  )
}

/** Searches what is typed, after a pause; an empty text is not searched for. */
function useHits(text: string, kinds: readonly string[] | undefined) {
  const client = useClient()
  const [found, setFound] = useState<{ of: string; hits: readonly Hit[] }>({ of: '', hits: [] })
  const search = (words: string) => pick(client, words, kinds)
  useEffect(() => {
    if (text === '') return
    let current = true
    const timer = setTimeout(() => {
      search(text).then(
        (hits) => current && setFound({ of: text, hits }),
        () => current && setFound({ of: text, hits: [] }),
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a kinds list that is equal is no reason to ask again
  }, [client, text])
  return { found, search }
}

async function pick(client: Client, words: string, kinds: readonly string[] = []): Promise<readonly Hit[]> {
  const { search } = await ask(client, PickDocument, {
    query: words,
    kinds: kinds.length > 0 ? [...kinds] : null,
    first: await atMost(client, SHOWN),
  })
  return search?.hits.map((hit) => hit.node) ?? []
}

/** Its line is there before the name is: what stands below may not move away under a hand that presses it. */
const Called = ({ id, name }: { id: string; name: string | null }) => (
  <span
    className={name === null ? 'picker-called picker-unknown' : 'picker-called quiet'}
    role={name === null ? 'alert' : undefined}
  >
    {name ?? `Nothing in the graph is called “${id}”.`}
  </span>
)

/** @param nothing what stands there without a hit */
function Hits({ nothing }: { nothing: string }) {
  const name = useName()
  const words = useKindWords()
  const box = useContext(ComboBoxStateContext)
  // Who leaves the field as fast as they type leaves it before the list is open: it would stay, over what stands below.
  const left = box !== null && box.isOpen && !box.isFocused
  useEffect(() => {
    if (left) box.close()
  }, [left, box])
  return (
    <Popover className="popover picker-hits" offset={3}>
      <ListBox className="menu" renderEmptyState={() => <p className="picker-none quiet">{nothing}</p>}>
        {(hit: Hit) => (
          <ListBoxItem id={hit.id} textValue={hit.id} className="menu-item picker-hit">
            <KindSwatch kind={hit.kind} size={16} />
            <span>{name(hit)}</span>
            <span className="quiet">{words(hit.kind)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
