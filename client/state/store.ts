import { createStore } from 'zustand/vanilla'
import {
  addSubgraph,
  collapse,
  emptyCanvas,
  place,
  removeLinks,
  removeNodes,
  type Canvas,
  type Point,
} from './canvas.ts'
import { noFilters, type Filters, type Known } from './filters.ts'
import type { Said, Subgraph } from './fragments.ts'
import { redone, undone, type History } from './history.ts'
import { arranged, arrivedIn, drawn, filtered, firstScene, replaced, unfiltered, type Scenes } from './scene.ts'
import type { Draft } from './snippets.ts'

/** What the user has picked out: things, or one link, or the bundle of links of one pair. */
export interface Selection {
  nodes: readonly string[]
  /** Claim id of the selected link. */
  link: string | null
  /** Bundle id of the selected pair. */
  bundle: string | null
  /** Links of a chain through the things: set apart from all else on the canvas; left out where there is none. */
  chain?: readonly string[]
}

/** What is not on a canvas cannot be selected there. */
export const stillOn = ({ nodes, link, bundle, chain }: Selection, { nodes: things, links }: Canvas): Selection => ({
  nodes: nodes.filter((id) => Object.hasOwn(things, id)),
  link: link !== null && Object.hasOwn(links, link) ? link : null,
  bundle,
  ...(chain && { chain: chain.filter((id) => Object.hasOwn(links, id)) }),
})

const unchained = ({ nodes, link, bundle }: Selection): Selection => ({ nodes, link, bundle })

const nothingSelected: Selection = { nodes: [], link: null, bundle: null }

/** What can be undone and redone, the last and the next with what was done. */
interface Steps {
  past: readonly { label: string }[]
  future: readonly { label: string }[]
}

/** The room of the canvas, in which the page opens. Every other is a feature's, by its word. */
export const HOME = 'explore'

export interface Session {
  room: string
  /** The operation that the GraphQL room was last asked to show, a new object each time; null before the first. */
  draft: Draft | null
  canvas: Pick<History<Canvas>, 'present'> & Steps
  /** Things that the last step brought to what was there. */
  arrived: ReadonlySet<string>
  selection: Selection
  /** Which canvas is shown: a number that each gets that is put in place of another, as a view is. */
  shown: number
  filters: Filters
  /** What is known to be said of links, whether they are on the canvas or not: no step of undo takes it back. */
  said: Known
  /** The document open in the reader, or null. */
  documentId: string | null
  /** The stance at which it was opened, or null. */
  openedAt: string | null
  /** How often a document was opened: opening the same one again is news too. */
  openings: number
  /**
   * Where to look; the canvas clears it when it has. `fit` shows everything, `frame` some things, `centre` brings a thing to the middle,
   * `reveal` moves only when one of the things is out of sight.
   */
  camera:
    | { kind: 'fit' }
    | { kind: 'frame'; ids: readonly string[] }
    | { kind: 'zoom'; factor: number }
    | { kind: 'centre'; id: string }
    | { kind: 'reveal'; ids: readonly string[] }
    | null
  /** What was last said to those who do not see the canvas. */
  spoken: string
}

/** Everything the page can do to its state. Each that changes the canvas is one step of undo, named by `label`. */
export interface Actions {
  enter(room: string): void
  /** Shows an operation in the GraphQL room, without running it. */
  openGraphql(draft: Draft): void
  /** Replaces what is on the canvas, as when a view is opened. */
  show(label: string, subgraph: Pick<Subgraph, 'nodes' | 'links'>, positions?: Readonly<Record<string, Point>>): void
  /** Shows a canvas again that was put aside for another. */
  showAgain(label: string, canvas: Canvas, shown: number): void
  /** Adds to the canvas; `origin` is the thing that was expanded. */
  add(label: string, subgraph: Pick<Subgraph, 'nodes' | 'links'>, origin?: string): void
  collapse(label: string, origin: string): void
  remove(label: string, ids: readonly string[]): void
  removeLinks(label: string, ids: readonly string[]): void
  clear(): void
  /** The user moved things, or asked for a layout. */
  move(label: string, positions: Readonly<Record<string, Point>>): void
  /** A layout placed things that had no place: no step of its own. */
  settle(positions: Readonly<Record<string, Point>>): void
  undo(): void
  redo(): void
  select(selection: Selection): void
  /** @param chain links that lead through them, set apart until something else is chosen */
  selectNodes(ids: readonly string[], chain?: readonly string[]): void
  selectLink(id: string): void
  selectBundle(id: string): void
  clearSelection(): void
  /** One step of undo. The days of a period are one, however many are typed on the way. */
  /** @param goesOn with the step before: one undo takes both back */
  setFilters(change: Partial<Filters>, goesOn?: boolean): void
  resetFilters(): void
  /** Filters that nobody has just set, such as those of an address or of a perspective: no step of its own. */
  settleFilters(change: Partial<Filters>): void
  /** @param ids of links that were asked about; of those that no answer has nothing is said */
  learn(ids: readonly string[], said: readonly Said[]): void
  /** @param stance which of its statements is meant; else the document as a whole */
  openDocument(id: string | null, stance?: string): void
  look(camera: Session['camera']): void
  /** Says something to those who do not see the canvas. */
  say(text: string): void
}

export type Store = Session & { actions: Actions }

/** A page's state. Tests make their own. */
export const createSession = () =>
  createStore<Store>()((set, get) => {
    let newest = 0
    let scenes = firstScene
    /** What is shown is what the newest scene holds. */
    const now = (next: Scenes, beside: Partial<Session> = {}) => {
      scenes = next
      const { present, past, future } = next
      set({
        canvas: { present: present.canvas, past, future },
        arrived: arrivedIn(next),
        filters: present.filters,
        ...beside,
      })
    }
    const turn = (next: Scenes) => now(next, { selection: stillOn(get().selection, next.present.canvas) })
    const step = (label: string, change: (canvas: Canvas) => Canvas, beside: Partial<Session> = {}) =>
      now(drawn(scenes, label, change), beside)
    return {
      room: HOME,
      draft: null,
      canvas: { present: emptyCanvas, past: [], future: [] },
      arrived: new Set(),
      selection: nothingSelected,
      shown: 0,
      filters: noFilters,
      said: new Map(),
      documentId: null,
      openedAt: null,
      openings: 0,
      camera: null,
      spoken: '',
      actions: {
        enter: (room) => set({ room }),
        openGraphql: (draft) => set({ draft: { ...draft }, room: 'graphql' }),
        show: (label, subgraph, positions = {}) =>
          now(replaced(scenes, label, place(addSubgraph(emptyCanvas, subgraph), positions)), onto(++newest)),
        showAgain: (label, canvas, shown) => step(label, () => canvas, onto(shown)),
        // What comes is looked at: no chain sets it back.
        add: (label, subgraph, origin) =>
          step(label, (canvas) => addSubgraph(canvas, subgraph, origin), { selection: unchained(get().selection) }),
        collapse: (label, origin) => step(label, (canvas) => collapse(canvas, origin)),
        remove: (label, ids) => step(label, (canvas) => removeNodes(canvas, ids), { selection: nothingSelected }),
        removeLinks: (label, ids) => step(label, (canvas) => removeLinks(canvas, ids), { selection: nothingSelected }),
        clear: () => step('Clear the canvas', () => emptyCanvas, { selection: nothingSelected }),
        move: (label, positions) => step(label, (canvas) => place(canvas, positions)),
        settle: (positions) => now(arranged(scenes, { canvas: place(scenes.present.canvas, positions) })),
        undo: () => turn(undone(scenes)),
        redo: () => turn(redone(scenes)),
        select: (selection) => set({ selection }),
        selectNodes: (nodes, chain) => set({ selection: { ...nothingSelected, nodes, ...(chain && { chain }) } }),
        selectLink: (link) => set({ selection: { ...nothingSelected, link } }),
        selectBundle: (bundle) => set({ selection: { ...nothingSelected, bundle } }),
        clearSelection: () => set({ selection: nothingSelected }),
        setFilters: (change, goesOn) => now(filtered(scenes, change, goesOn)),
        resetFilters: () => now(unfiltered(scenes)),
        settleFilters: (change) => now(arranged(scenes, { filters: { ...scenes.present.filters, ...change } })),
        learn: (ids, answers) =>
          set(({ said }) => ({
            said: new Map([
              ...said,
              ...ids.map((id) => [id, null] as const),
              ...answers.map((each) => [each.id, each] as const),
            ]),
          })),
        openDocument: (documentId, stance) =>
          set(({ openings }) => ({ documentId, openedAt: stance ?? null, openings: openings + 1 })),
        look: (camera) => set({ camera }),
        say: (spoken) => set({ spoken }),
      },
    }
  })

/** Another canvas is looked at as a whole, with nothing selected. */
const onto = (shown: number): Partial<Session> => ({ selection: nothingSelected, camera: { kind: 'fit' }, shown })

export type SessionStore = ReturnType<typeof createSession>
