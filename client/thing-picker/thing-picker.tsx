import { useContext, useEffect, useId, useRef, useState, type PointerEvent, type MouseEvent } from 'react'
import { ComboBox, ComboBoxStateContext, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useClient } from 'urql'
import { thingNamed, thingsCalled, thingWithId, type Named, type Picked } from '../api/thing-named.ts'
import { KindSwatch } from '../looks/swatches.tsx'
import { useKindWords, useName } from '../session/perspectives.tsx'
import { unnamedWords } from './words.ts'
import './thing-picker.css'

const PAUSE_MS = 150
const ANY: readonly string[] = []

export interface ThingPickerProps {
  label: string
  /** The id that is chosen; what is typed, as long as it is not known what it names; or an empty text. */
  value: string
  /** Kinds that fit; all when left out. */
  kinds?: readonly string[] | undefined
  /** What is wrong with the value, where that is known. */
  problem?: string | undefined
  /** What becomes of a text that names nothing. */
  unnamed?: string
  onChange(value: string): void
}

/** A thing, found by its name or its id: its name is shown with the id below it, and the id is what is kept. */
export function ThingPicker({ label, value, kinds = ANY, problem, unnamed = '', onChange }: ThingPickerProps) {
  const { text, called, typed, type, take, settle } = useNaming(value, kinds, onChange)
  const words = useKindWords()
  const { of, hits } = useHits(typed?.trim() ? typed : '', kinds)
  const below = useId()
  const missed = called?.of === value && called.thing === null ? called : null
  const wrong = problem ?? (missed && `${unnamedWords(value, missed, kinds, words)}${unnamed && ` ${unnamed}`}`)
  return (
    <ComboBox
      className="picker"
      items={hits}
      isInvalid={Boolean(wrong)}
      aria-describedby={below}
      // The server has found them; a name need not be in what is typed.
      defaultFilter={() => true}
      // Without it the list closes while the first hits are on their way, and stays closed.
      allowsEmptyCollection
      inputValue={text}
      onInputChange={type}
      onSelectionChange={(key) => take(hits.find(({ id }) => id === key))}
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
      <Input className="input" placeholder="Search a thing" {...useTaking()} />
      <Below id={below} wrong={wrong} held={called?.of === value && called.thing !== null ? value : ''} />
      <Hits
        nothing={!typed?.trim() ? 'Type a name or an id.' : of === typed ? nothingCalled(typed, kinds) : 'Searching …'}
      />
    </ComboBox>
  )
}

const nothingCalled = (text: string, kinds: readonly string[]) =>
  kinds.length === 0 ? `Nothing is called “${text}”.` : `Nothing that this field takes is called “${text}”.`

/** What a value was found to name. */
interface Called extends Named {
  of: string
}

/** What stands in the field, and what it names. What is typed is the value at once: whoever asks for it does not get what stood there before. */
function useNaming(value: string, kinds: readonly string[], onChange: (value: string) => void) {
  const client = useClient()
  const name = useName()
  /** Null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null)
  const [called, setCalled] = useState<Called | null>(null)
  const now = useRef<{ value: string; called: Called | null }>({ value, called })
  useEffect(() => {
    now.current = { value, called }
  }, [called, value])
  if (typed !== null && typed.trim() !== value) setTyped(null)
  const isKnown = typed !== null || value === '' || called?.of === value
  useEffect(() => {
    if (isKnown) return
    let current = true
    thingWithId(client, value, kinds).then(
      // Whether it is a fault that it names nothing is for those to say who ask with it.
      (named) => current && (named.thing ?? named.other) && setCalled({ ...named, of: value }),
      () => {},
    )
    return () => {
      current = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a kinds list that is equal is no reason to ask again
  }, [client, value, isKnown])

  const hold = (thing: Picked) => {
    const held = { of: thing.id, thing, other: null }
    now.current = { value: thing.id, called: held }
    setCalled(held)
    setTyped(null)
    onChange(thing.id)
  }
  const thing = called?.of === value ? called.thing : null
  return {
    text: typed ?? (thing ? name(thing) : value),
    called,
    typed,
    type(next: string) {
      const { thing = null } = now.current.called ?? {}
      // What was chosen is written into the field, and may be typed again as it was.
      if (thing && next === name(thing)) return hold(thing)
      setTyped(next)
      onChange(next.trim())
    },
    take: (hit: Picked | undefined) => hit && hold(hit),
    /** Takes what was typed: an id as it is, a name as the first thing that has it. */
    settle() {
      const text = typed?.trim() ?? ''
      setTyped(null)
      if (text === '') return
      thingNamed(client, text, kinds).then(
        (named) => {
          // Not over what is typed meanwhile.
          if (now.current.value !== text) return
          if (named.thing) hold(named.thing)
          else setCalled({ ...named, of: text })
        },
        () => {},
      )
    },
  }
}

/** Searches what is typed, after a pause; an empty text is not searched for. */
function useHits(text: string, kinds: readonly string[]): { of: string; hits: readonly Picked[] } {
  const client = useClient()
  const [found, setFound] = useState<{ of: string; hits: readonly Picked[] }>({ of: '', hits: [] })
  useEffect(() => {
    if (text === '') return
    let current = true
    const timer = setTimeout(() => {
      thingsCalled(client, text, kinds).then(
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
  return text === '' ? { of: '', hits: [] } : found
}

/** A click that enters the field takes all that it holds, as the Tab key does; the next one sets the caret. */
function useTaking() {
  const entering = useRef(false)
  return {
    onPointerDown({ currentTarget }: PointerEvent<HTMLInputElement>) {
      entering.current = document.activeElement !== currentTarget
    },
    onClick({ currentTarget }: MouseEvent<HTMLInputElement>) {
      const { selectionStart, selectionEnd } = currentTarget
      if (entering.current && selectionStart === selectionEnd) currentTarget.select()
      entering.current = false
    },
  }
}

/** Its line is there before what it says is: what stands below may not move away under a hand that presses it. */
const Below = ({ id, wrong, held }: { id: string; wrong: string | null; held: string }) => (
  <span
    id={id}
    className={wrong ? 'picker-called picker-unknown' : 'picker-called quiet'}
    role={wrong ? 'alert' : undefined}
  >
    {wrong || (held && <code>{held}</code>)}
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
        {(hit: Picked) => (
          <ListBoxItem id={hit.id} textValue={name(hit)} className="menu-item picker-hit">
            <KindSwatch kind={hit.kind} size={16} />
            <span>{name(hit)}</span>
            <span className="quiet">{words(hit.kind)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
