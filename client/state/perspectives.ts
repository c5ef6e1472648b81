import { createStore } from 'zustand/vanilla'
import { guessed, same, withKind, withType, type KindChoice, type Perspective, type TypeChoice } from './perspective.ts'
import { checkName, fromFile, toFile, toPerspective, type NamedPerspective } from './perspective-file.ts'
import type { Keep } from './keep.ts'
import type { Model } from './model.ts'

/** What is known of the graph in the database. */
export interface GraphSchema {
  /** Neo4j's id of the database: perspectives are kept by it. */
  database: string
  /** What can be shown of it, and in which words. */
  model: Model
  things: number
  links: number
  /** Labels and link types with how many there are, most first. */
  kinds: readonly { name: string; count: number }[]
  types: readonly { name: string; count: number }[]
}

export interface Perspectives {
  /** Null until the database has been asked. */
  schema: GraphSchema | null
  /** In the order of the schema's names: what the guessed looks are dealt out by, so that they stay when counts change. */
  order: readonly string[]
  saved: readonly NamedPerspective[]
  /** The name of the one that was chosen; null is what the page guesses. */
  current: string | null
  /** What is shown: the current one with what was changed since. */
  shown: Perspective
}

export interface PerspectivesActions {
  /** Takes what is known of the graph, and what was kept for it. */
  open(schema: GraphSchema): void
  setKind(kind: string, change: { [K in keyof KindChoice]?: KindChoice[K] | undefined }): void
  setType(type: string, change: { [K in keyof TypeChoice]?: TypeChoice[K] | undefined }): void
  /** Takes over what the filters hide. */
  setHidden(hidden: Perspective['hidden']): void
  /** Shows a saved one, or with null what the page guesses. What was changed and not saved is dropped. */
  choose(name: string | null): void
  /** Keeps what is shown under the current name. */
  save(): void
  /** Keeps what is shown under a new name. @throws Error when the name is none or taken */
  saveAs(name: string): void
  /** @throws Error when the name is none or taken */
  rename(name: string): void
  /** Removes the current one; what the page guesses is shown then. */
  remove(): void
  /** Adds one from a file and shows it, under another name when its own is taken. @throws Error naming what is wrong */
  import(text: string): string
}

export type PerspectivesState = Perspectives & { actions: PerspectivesActions }

const KEY = 'sightline-perspectives'
/** The name of what the page guesses. */
export const DEFAULT_NAME = 'Default'

const beginning: Perspectives = { schema: null, order: [], saved: [], current: null, shown: guessed }

/** The perspective that is shown before anything was changed. */
const unchanged = ({ saved, current }: Pick<Perspectives, 'saved' | 'current'>): Perspective =>
  saved.find(({ name }) => name === current)?.perspective ?? guessed

/** Whether something was changed that is not saved. */
export const isChanged = (state: Perspectives): boolean => !same(state.shown, unchanged(state))

/** What is shown, as a file. */
export const exported = ({ current, shown }: Perspectives): string =>
  toFile({ name: current ?? DEFAULT_NAME, perspective: shown })

/** A page's perspectives. Each change is kept at once, so that a reload shows the same. */
export const createPerspectives = (keep: Keep) => {
  const store = createStore<PerspectivesState>()((set, get) => {
    /** @throws Error */
    const freeName = (given: string, except: string | null): string => {
      const name = checkName(given)
      const taken = [DEFAULT_NAME, ...get().saved.map((each) => each.name)].filter((each) => each !== except)
      if (taken.some((each) => each.toLowerCase() === name.toLowerCase()))
        throw new Error(`There is a perspective “${name}” already. Choose another name.`)
      return name
    }
    const keepAs = (name: string, perspective: Perspective, replaced: string | null) =>
      set(({ saved }) => ({
        saved: [...saved.filter((each) => each.name !== replaced), { name, perspective }].sort((a, b) =>
          a.name.localeCompare(b.name),
        ),
        current: name,
        shown: perspective,
      }))
    return {
      ...beginning,
      actions: {
        open: (schema) =>
          set((state) => ({
            schema,
            order: schema.kinds.map(({ name }) => name).sort(),
            // Asked again, the same database changes nothing that was chosen.
            ...(state.schema?.database !== schema.database && { ...kept(keep, schema.database) }),
          })),
        setKind: (kind, change) => set(({ shown }) => ({ shown: withKind(shown, kind, change) })),
        setType: (type, change) => set(({ shown }) => ({ shown: withType(shown, type, change) })),
        setHidden: (hidden) => set(({ shown }) => ({ shown: { ...shown, hidden } })),
        choose: (name) => set(({ saved }) => ({ current: name, shown: unchanged({ saved, current: name }) })),
        save: () => {
          const { current, shown } = get()
          if (current !== null) keepAs(current, shown, current)
        },
        saveAs: (given) => keepAs(freeName(given, null), get().shown, null),
        rename: (given) => {
          const { current, shown, saved } = get()
          if (current === null) return
          const name = freeName(given, current)
          keepAs(name, unchanged({ saved, current }), current)
          // What was changed and not saved stays so.
          set({ shown })
        },
        remove: () =>
          set(({ saved, current }) => ({
            saved: saved.filter(({ name }) => name !== current),
            current: null,
            shown: guessed,
          })),
        import: (text) => {
          const { name, perspective } = fromFile(text)
          const taken = new Set(
            [DEFAULT_NAME, ...get().saved.map((each) => each.name)].map((each) => each.toLowerCase()),
          )
          let free = name
          for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`
          keepAs(free, perspective, null)
          return free
        },
      },
    }
  })
  store.subscribe(({ schema, saved, current, shown }, before) => {
    if (!schema || (saved === before.saved && current === before.current && shown === before.shown)) return
    try {
      keep.setItem(`${KEY} ${schema.database}`, JSON.stringify({ saved, current, shown }))
    } catch {
      // A full store keeps what it has; nothing on the page is lost.
    }
  })
  return store
}

export type PerspectivesStore = ReturnType<typeof createPerspectives>

/** What was kept for a database. What cannot be read is as good as nothing kept. */
function kept(keep: Keep, database: string): Pick<Perspectives, 'saved' | 'current' | 'shown'> {
  try {
    const value = JSON.parse(keep.getItem(`${KEY} ${database}`) ?? 'null') as {
      saved: NamedPerspective[]
      current: unknown
      shown: object
    } | null
    if (value) {
      const saved = value.saved.map(({ name, perspective }) => ({
        name: checkName(name),
        perspective: toPerspective(new Map(Object.entries(perspective))),
      }))
      const current = saved.find(({ name }) => name === value.current)?.name ?? null
      return { saved, current, shown: toPerspective(new Map(Object.entries(value.shown))) }
    }
  } catch {
    // See above.
  }
  return { saved: [], current: null, shown: guessed }
}
