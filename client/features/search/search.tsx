import { Search as SearchIcon } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent as KeyPress, type RefObject } from 'react'
import { ComboBox, Input, Label } from 'react-aria-components'
import { focusCanvas } from '../../canvas/drawn.ts'
import { useSessionStore } from '../../session/session.tsx'
import { useModel, useName } from '../../session/perspectives.tsx'
import { useShell } from '../../shell/context.tsx'
import { SIGN, wordsAfterSign } from '../../shell/palette.ts'
import { usePalette } from '../../shell/use-palette.ts'
import { useAnswer, useBringHit, type Found } from './answer.ts'
import { countOf, notSearched, nothingCalled } from './count.ts'
import { Results, type Result } from './results.tsx'
import './search.css'

/** Type, arrow, Enter: the thing is on the canvas, in its centre; or, after `>`, the command is run. */
export function Search() {
  const input = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const session = useSessionStore()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [width, setWidth] = useState(0)
  useAsked(input, setText)
  useSeenByAll(input, open)
  const done = () => {
    setText('')
    input.current?.blur()
    focusCanvas(session)
  }
  const signKeys = useShell((state) => state.signKeys)
  const commands = useCommands(wordsAfterSign(text), done)
  const things = useThings(commands ? '' : text, done)
  const { results, first, nothing, count } = commands ?? things

  /** Without an arrow key, Enter takes the best hit of what is typed; the combo box would only close. */
  const enter = (event: KeyPress) => {
    // Asked for commands and none typed: there is nothing to keep.
    if (event.key === 'Escape' && text.trim() === SIGN) return done()
    if (event.key !== 'Enter' || !first || input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    first()
  }

  return (
    <ComboBox
      className="search"
      aria-label="Search"
      items={results}
      disabledKeys={results.filter(({ run }) => !run).map(({ id }) => id)}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => results.find(({ id }) => id === key)?.run?.()}
      defaultFilter={() => true}
      menuTrigger="input"
      onOpenChange={(now) => {
        setOpen(now)
        setWidth(field.current?.offsetWidth ?? 0)
      }}
      allowsEmptyCollection={first !== null}
      allowsCustomValue
    >
      <Label className="visually-hidden">Search the graph</Label>
      <div ref={field} className="search-field" onKeyDownCapture={enter}>
        <SearchIcon size={15} aria-hidden="true" />
        <Input ref={input} placeholder={useModel().words.search} />
        {signKeys && <kbd>/</kbd>}
      </div>
      <Results field={field} width={width} nothing={nothing} count={count} />
    </ComboBox>
  )
}

/** Goes to the field whenever it is asked for, and lays out what should stand in it. */
function useAsked(input: RefObject<HTMLInputElement | null>, setText: (text: string) => void): void {
  const asked = useShell((state) => state.asked)
  useEffect(() => {
    if (!asked) return
    input.current?.focus()
    if (asked.text === '') input.current?.select()
    else setText(`${asked.text} `)
  }, [asked, input, setText])
}

/**
 * While its list is open the combo box hides the rest of the page from those who hear it, though Tab leads there. What can have the focus is
 * there for all.
 */
function useSeenByAll(input: RefObject<HTMLInputElement | null>, open: boolean): void {
  useEffect(() => {
    if (!open) return
    for (let around = input.current?.closest('.search'); around; around = around.parentElement)
      for (const beside of around.parentElement?.children ?? []) beside.removeAttribute('aria-hidden')
  }, [input, open])
}

/** What the box shows of one of its two lists. */
interface Shown {
  results: readonly Result[]
  /** Takes the best; null where nothing is searched. */
  first: (() => void) | null
  /** What stands there without a result. */
  nothing: string
  count: string | null
}

/** @param text what is searched for */
function useThings(text: string, done: () => void): Shown {
  const name = useName()
  const { words } = useModel()
  const bring = useBringHit()
  const choose = (node: Found) => {
    done()
    bring(node)
  }
  const searching = text.trim() !== ''
  const { answer, why, awaitFirst } = useAnswer(searching ? text : '', choose)
  const hits = searching ? (answer?.hits ?? []) : []
  const best = () => {
    if (answer?.text !== text) awaitFirst()
    else if (hits[0]) choose(hits[0].node)
  }
  return {
    results: hits.map(({ node, matched }) => {
      const called = name(node)
      return {
        ...node,
        name: called,
        run: () => choose(node),
        beside: matched === called ? null : words.matched(matched),
      }
    }),
    first: searching ? best : null,
    nothing: answer?.text === text ? `${nothingCalled(text)}${notSearched(answer)}` : (why ?? 'Searching …'),
    count: answer && answer.total > 0 ? `${countOf(hits.length, answer)}${notSearched(answer)}` : null,
  }
}

/** @param words that are typed after the sign; null when no command is looked for */
function useCommands(words: string | null, done: () => void): Shown | null {
  const { entries, run } = usePalette(words)
  if (words === null) return null
  const choose = (entry: (typeof entries)[number]) => {
    done()
    run(entry)
  }
  const best = entries.find(({ can }) => can)
  return {
    results: entries.map((entry) => ({
      id: `${SIGN}${entry.id}`,
      name: entry.title,
      keys: entry.keys,
      run: entry.can ? () => choose(entry) : null,
      beside: entry.of,
    })),
    first: () => best && choose(best),
    nothing: `No command is called “${words}”.`,
    count: null,
  }
}
