import { checkName, fromFile, toFile, toPerspective, type NamedPerspective } from './perspective-file.ts'
import type { Keep } from './keep.ts'
import { guessed, same, type Perspective } from './perspective.ts'

/** What is saved under names, and where it is kept: by the program, and in the browser until the program has it. */

export interface Chosen {
  saved: readonly NamedPerspective[]
  /** What the program keeps, by name, as files. What is saved and not among it waits to be kept, in this browser. */
  kept: ReadonlyMap<string, string>
  /** The name of the one that was chosen; null is what the page guesses. */
  current: string | null
  /** What is shown: the current one with what was changed since. */
  shown: Perspective
}

/** The name of what the page guesses. */
export const DEFAULT_NAME = 'Default'

/** The perspective that is shown before anything was changed. */
export const unchanged = ({ saved, current }: Pick<Chosen, 'saved' | 'current'>): Perspective =>
  saved.find(({ name }) => name === current)?.perspective ?? guessed

/** Whether something was changed that is not saved. */
export const isChanged = (state: Chosen): boolean => !same(state.shown, unchanged(state))

/** Names that differ in case alone are one, as they are for the program. */
export const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** What is saved and not kept by the program as it is. */
export const waiting = ({ saved, kept }: Pick<Chosen, 'saved' | 'kept'>): NamedPerspective[] =>
  saved.filter((each) => kept.get(each.name) !== toFile(each))

const KEY = 'sightline-perspectives'

/** Keeps in the browser what is shown, and what is saved and waits. */
export function keepInBrowser(keep: Keep, database: string, state: Chosen): void {
  const { current, shown } = state
  try {
    keep.setItem(`${KEY} ${database}`, JSON.stringify({ saved: waiting(state), current, shown }))
  } catch {
    // A full store keeps what it has; nothing on the page is lost.
  }
}

interface OfBrowser extends Pick<Chosen, 'saved' | 'shown'> {
  /** A name that may be the program's to know. */
  current: string | null
}

/** One that cannot be read takes no other with it. */
function readEntry({ name, perspective }: NamedPerspective): NamedPerspective[] {
  try {
    return [{ name: checkName(name), perspective: toPerspective(new Map(Object.entries(perspective))) }]
  } catch {
    return []
  }
}

/** What the browser holds for a database. What cannot be read is as good as nothing. */
export function ofBrowser(keep: Keep, database: string): OfBrowser {
  try {
    const value = JSON.parse(keep.getItem(`${KEY} ${database}`) ?? 'null') as {
      saved: NamedPerspective[]
      current: unknown
      shown: object
    } | null
    if (value) {
      const saved = value.saved.flatMap(readEntry)
      const current = typeof value.current === 'string' ? value.current : null
      return { saved, current, shown: toPerspective(new Map(Object.entries(value.shown))) }
    }
  } catch {
    // See above.
  }
  return { saved: [], current: null, shown: guessed }
}

/** The files that can be read, as what they hold. */
const readable = (files: readonly string[]): NamedPerspective[] =>
  files.flatMap((file) => {
    try {
      return [fromFile(file)]
    } catch {
      return []
    }
  })

const asKept = (perspectives: readonly NamedPerspective[]) =>
  new Map(perspectives.map((each) => [each.name, toFile(each)]))

const byName = (a: NamedPerspective, b: NamedPerspective) => a.name.localeCompare(b.name)

/** A name that is not taken, with a number behind it where it has to have one. */
export function freeOf(name: string, saved: readonly NamedPerspective[]): string {
  const taken = new Set([DEFAULT_NAME, ...saved.map((each) => each.name)].map((each) => each.toLowerCase()))
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`
  return free
}

/** One's own beside those that the program keeps: what is alike is one, and of one name with two looks our own takes another name. */
function beside(theirs: readonly NamedPerspective[], ours: readonly NamedPerspective[], current: string | null) {
  const kept = asKept(theirs)
  const names = new Map<string, string>()
  const saved = ours.reduce((all, each) => {
    const name = kept.get(each.name) === toFile(each) ? each.name : freeOf(each.name, all)
    names.set(each.name, name)
    return kept.has(name) ? all : [...all, { ...each, name }]
  }, theirs)
  const now = current === null ? null : (names.get(current) ?? current)
  const there = saved.some(({ name }) => name === now)
  return { saved: [...saved].sort(byName), kept, current: there ? now : null }
}

export const opened = ({ saved, current, shown }: OfBrowser, files: readonly string[]) => ({
  ...beside(readable(files), saved, current),
  shown,
})

/** What the program keeps now, beside what waits to be kept. */
export function refreshed(state: Chosen, files: readonly string[]): Partial<Chosen> {
  const theirs = readable(files)
  const kept = asKept(theirs)
  const same = kept.size === state.kept.size && [...kept].every(([name, file]) => state.kept.get(name) === file)
  if (same) return {}
  // One that the program kept and that was changed here is the newer of the two; a new one is another.
  const own = waiting(state)
  const changed = own.filter(({ name }) => state.kept.has(name))
  const fresh = own.filter(({ name }) => !state.kept.has(name))
  const others = theirs.filter(({ name }) => !changed.some((each) => each.name === name))
  const { saved, current } = beside([...others, ...changed], fresh, state.current)
  const there = saved.find(({ name }) => name === current)
  // What is shown unchanged follows its perspective; what somebody is changing stays as it is.
  return { saved, kept, current, shown: there && !isChanged(state) ? there.perspective : state.shown }
}

/** One under another name. What was changed and not saved stays so. */
export const renamed = ({ saved, current }: Chosen, name: string, now: string): Partial<Chosen> => ({
  saved: saved.map((each) => (each.name === name ? { ...each, name: now } : each)).sort(byName),
  current: current === name ? now : current,
})
