import { createStore } from 'zustand/vanilla'
import { guessed, withKind, withType, type KindChoice, type Perspective, type TypeChoice } from './perspective.ts'
import { checkName, fromFile, toFile } from './perspective-file.ts'
import type { Keep } from './keep.ts'
import {
  alike,
  DEFAULT_NAME,
  freeOf,
  keepInBrowser,
  ofBrowser,
  opened,
  refreshed,
  renamed,
  unchanged,
  type Chosen,
} from './kept-perspectives.ts'
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

export interface Perspectives extends Chosen {
  /** Null until the database has been asked. */
  schema: GraphSchema | null
  /** In the order of the schema's names: what the guessed looks are dealt out by, so that they stay when counts change. */
  order: readonly string[]
}

export interface PerspectivesActions {
  /**
   * Takes what is known of the graph, and what was kept for it.
   * @param kept files that the program keeps for this database; those that cannot be read are passed over
   */
  open(schema: GraphSchema, kept?: readonly string[]): void
  /** Takes what the program keeps now, such as what another page has saved meanwhile. */
  refresh(kept: readonly string[]): void
  /** The program keeps a file under a name, or with null no more. */
  markKept(name: string, file: string | null): void
  /** Gives one that waits another name, since its own is taken. @returns the name */
  giveWay(name: string): string
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

const beginning: Perspectives = {
  schema: null,
  order: [],
  saved: [],
  kept: new Map(),
  current: null,
  shown: guessed,
}

/** What is shown, as a file. */
export const exported = ({ current, shown }: Perspectives): string =>
  toFile({ name: current ?? DEFAULT_NAME, perspective: shown })

/**
 * A page's perspectives. What is shown is kept at once in the browser, so that a reload shows the same; what is saved is kept by the program
 * (`client/api/kept-looks.ts`), and in the browser until it is.
 */
export const createPerspectives = (keep: Keep) => {
  const store = createStore<PerspectivesState>()((set, get) => {
    /** @throws Error */
    const freeName = (given: string, except: string | null): string => {
      const name = checkName(given)
      const taken = [DEFAULT_NAME, ...get().saved.map((each) => each.name)].filter((each) => each !== except)
      if (taken.some((each) => alike(each, name)))
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
        open: (schema, files = []) =>
          set((state) => ({
            schema,
            order: schema.kinds.map(({ name }) => name).sort(),
            // Asked again, the same database changes nothing that was chosen.
            ...(state.schema?.database !== schema.database && opened(ofBrowser(keep, schema.database), files)),
          })),
        refresh: (files) => set((state) => refreshed(state, files)),
        markKept: (name, file) =>
          set(({ kept }) => {
            const others = [...kept].filter(([each]) => !alike(each, name))
            return { kept: new Map(file === null ? others : [...others, [name, file]]) }
          }),
        giveWay: (name) => {
          const free = freeOf(name, get().saved)
          set((state) => renamed(state, name, free))
          return free
        },
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
          const free = freeOf(name, get().saved)
          keepAs(free, perspective, null)
          return free
        },
      },
    }
  })
  store.subscribe((state, before) => {
    const { schema, saved, kept, current, shown } = state
    const same = saved === before.saved && kept === before.kept && current === before.current && shown === before.shown
    if (!schema || same) return
    keepInBrowser(keep, schema.database, state)
  })
  return store
}

export type PerspectivesStore = ReturnType<typeof createPerspectives>
