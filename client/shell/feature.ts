import type { Client } from '@urql/core'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Server } from '../api/server.ts'
import type { Notices } from '../session/notices.tsx'
import type { Model, Need } from '../state/model.ts'
import type { PerspectivesStore } from '../state/perspectives.ts'
import type { Session, SessionStore } from '../state/store.ts'
import type { ShellState, ShellStore } from './state.ts'
import type { On, Target, Targets } from './targets.ts'

/**
 * What a feature brings to the page. Its folder says it in `feature.ts`, and one line in `client/features.ts` puts it there; keys, menus,
 * toolbar, palette, help and address are made from it.
 */
export interface Feature {
  /** The word of its folder. */
  word: string
  /** What the graph must give; without it the feature is not there. */
  needs?: Need
  panels?: readonly Panel[]
  commands?: readonly Command[]
  /** What can be done that is no command: for the help. */
  gestures?: readonly Gesture[]
  address?: AddressPart
  /** Called once when the page is there, to follow what happens. @returns how to stop */
  begin?(tools: Tools): () => void
  /** The same for every canvas: the page's, and each beside it. */
  beginOn?(tools: Tools): () => void
}

/** A thing as a panel about it gets it. */
export interface Named {
  id: string
  name: string
}

/**
 * Where a panel stands. `bar` is the top bar, `above` and `below` the lines over and under all rooms, `left` and `right` the sides of the
 * canvas and `stage` the canvas itself; a `room` has the page to itself. The others are parts of the panel of what is selected, each with a
 * heading of its own if it wants one: `thing` after all that is said of one thing, `links` over the list of its links, `several` among the
 * buttons for several, `nothing` alone.
 */
export type Place =
  'bar' | 'above' | 'below' | 'left' | 'right' | 'stage' | 'room' | 'thing' | 'links' | 'several' | 'nothing'

export interface Panel {
  /** Its own among all panels. For a room it is the word in the address. */
  id: string
  place: Place
  title: string
  /** What one does there. */
  about?: string
  /** The room in which alone it is seen. */
  room?: string
  /** Fills its side and scrolls by itself. */
  fills?: true
  /** `lazy(…)` for what the first load should not pay for. @param things in a place about what is selected: which things */
  Content: ComponentType<{ things: readonly Named[] }>
}

/** Where in a menu: groups come in this order, parted by lines; `open` is what one mostly wants. */
export const GROUPS = ['open', 'select', 'read', 'hide', 'copy', 'remove'] as const

/** Where in the toolbar: groups come in this order, parted by lines. */
export const BUTTONS = ['history', 'canvas', 'page'] as const

interface CommandOn<For extends On> {
  /** Its own among all commands, `feature.word`. */
  id: string
  /** What it does, in the menus and in the palette. */
  title: string
  /** The title in the present case, for example with the name of what is undone. */
  label?(now: Now, target: Targets[For]): string
  /** What it does in a line of the help, where the title is too short. */
  about?: string
  /** Other words that one may look for it by in the palette. */
  also?: string
  /** What has to be selected first, where that is more than one of what it is for: `select two things first`. */
  needs?: string
  /** A menu has what is for the thing, link, things or canvas that it was opened on; the palette what is for the selection. */
  on: For
  /** For example `Mod+Shift+Z`, `?`, `F1`, `Delete`; `Mod` is Ctrl, and Cmd on a Mac. */
  keys?: readonly string[]
  /** Its keys work while one types, too; but for those that write something. */
  whileTyping?: true
  /** Its keys work wherever one is: while one types, as above, and in dialogs and menus. */
  anywhere?: true
  /** Its keys work though an editor has done something with them: one that waits for a second key after this one, for example. */
  evenIfUsed?: true
  /** Its keys work on the canvas only, or where nothing has the focus. What is for a thing, a link, several or the canvas is so by itself. */
  onCanvas?: true
  /** Its keys work off the canvas too, wherever nobody types. */
  everywhere?: true
  /** The room in which alone it is there. */
  room?: string
  /** The command whose keys it takes in its room. */
  insteadOf?: string
  group?: (typeof GROUPS)[number]
  button?: {
    group: (typeof BUTTONS)[number]
    icon(now: Now): LucideIcon
    /** For a button that opens something: whether it is open. */
    pressed?(now: Now): boolean
  }
  /** Makes sense by its key alone: in no menu and not in the palette. */
  byKeyOnly?: true
  /** What to choose from. Without any the command is not offered. */
  choices?: readonly Choice[] | ((tools: Tools, target: Targets[For]) => readonly Choice[] | Promise<readonly Choice[]>)
  /** Whether it can be done now; left out: always. */
  when?(now: Now, target: Targets[For]): boolean
  /** @param choice the id of what was chosen; empty without choices */
  run(tools: Tools, target: Targets[For], choice: string): unknown
}
export type Command = { [For in On]: CommandOn<For> }[On]

export interface Choice {
  id: string
  title: string
  about?: string
  /** Under which heading of the menu. */
  group?: string
  /** Keys that choose it at once. */
  keys?: readonly string[]
}

/** The room in which it is made, or with what; and what it does. */
interface Gesture {
  where: string
  keys: string
  about: string
}

/** A feature's part of the address. Each key belongs to one feature; an address that has it is read for ever. */
export interface AddressPart {
  keys: readonly string[]
  /** `canvas`: goes with the canvas of the address, read once that stands there. `page`: read as soon as the page is there. */
  of: 'canvas' | 'page'
  /** What there is to say; nothing when all is as it is at first. */
  write(session: Session): Readonly<Record<string, string>>
  read(parts: URLSearchParams, tools: Tools): void
  /** For a state of the feature's own: tells when it changes. @returns how to stop */
  follow?(changed: () => void): () => void
}

/** What a command's `when` can ask. */
export interface Now {
  session: Session
  shell: ShellState
  model: Model
}

/** What a command works with. */
export interface Tools {
  session: SessionStore
  perspectives: PerspectivesStore
  shell: ShellStore
  server: Server
  client: Client
  notices: Notices
  /** False on a canvas beside the page's, such as that of an answer. */
  ofPage: boolean
  model(): Model
  /** What a thing is called; its id when it is not on the canvas. */
  name(id: string): string
  /** Starts work that may fail; then says why, and offers to try again. */
  guarded(work: () => Promise<unknown>): void
  /** Brings a panel into sight, wherever it stands. */
  open(panel: string): void
  /** Runs a command, if it can be done now. */
  run(id: string, target?: Target, choice?: string): void
}
