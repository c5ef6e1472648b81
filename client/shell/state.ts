import { createStore } from 'zustand/vanilla'
import type { Keep } from '../state/keep.ts'
import type { ThemeChoice } from '../state/theme.ts'
import type { Target } from './targets.ts'

/** The sides of the canvas. */
export type Side = 'left' | 'right'

/** How the page's frame stands. */
export interface ShellState {
  /** Which sides are there. */
  left: boolean
  right: boolean
  /** A side that the window, become narrow, has closed: it comes back when there is room again. */
  away: Side | null
  /** The panel in sight on each side; null for the first. */
  panel: Readonly<Record<Side, string | null>>
  /** The menu that is open: where on the screen, and on what. */
  menu: { x: number; y: number; target: Target } | null
  help: boolean
  /** The last time that the search box was asked for, and what should stand in it; a new object each time. */
  asked: { text: string } | null
  theme: ThemeChoice
  /** Whether lines have their names on them where there is room. */
  lineNames: boolean
  /** Whether keys of a single sign, such as `/` and `?`, do anything. */
  signKeys: boolean
}

export interface ShellActions {
  toggle(side: Side): void
  /** Brings a panel of a side into sight. @param evenIfClosed false leaves a closed side closed */
  show(side: Side, panel: string, evenIfClosed?: boolean): void
  /** The panels in sight as they were; a closed side stays closed. */
  setPanels(panel: ShellState['panel']): void
  /** The window has become narrow: of two open sides the details stay. */
  narrowed(): void
  /** There is room for both sides again. */
  widened(): void
  openMenu(menu: NonNullable<ShellState['menu']>): void
  closeMenu(): void
  setHelp(open: boolean): void
  ask(text: string): void
  setTheme(theme: ThemeChoice): void
  setLineNames(shown: boolean): void
  setSignKeys(heard: boolean): void
}

const THEME = 'sightline-theme'
const LINE_NAMES = 'sightline-line-names'
const SIGN_KEYS = 'sightline-sign-keys'
/** Narrower than this a side leaves too little of the canvas: it waits to be asked for. */
const WIDE_ENOUGH = { left: 1100, right: 760 }

const OTHER: Record<Side, Side> = { left: 'right', right: 'left' }

/** What becomes of the other side where there is room for one. */
const alone = (state: ShellState, side: Side): Partial<ShellState> => {
  const other = OTHER[side]
  return { [other]: false, away: state[other] ? other : state.away === side ? null : state.away }
}

/**
 * @param width of the window, in pixels at the usual size of text
 * @param keep where what is chosen once is kept for the next visit
 * @param narrow whether there is room for one side alone
 */
export const createShell = (width: number, keep: Keep, narrow: () => boolean = () => false) =>
  createStore<ShellState & { actions: ShellActions }>()((set) => ({
    left: width > WIDE_ENOUGH.left,
    right: width > WIDE_ENOUGH.right,
    away: null,
    panel: { left: null, right: null },
    menu: null,
    help: false,
    asked: null,
    theme: kept(keep),
    lineNames: keep.getItem(LINE_NAMES) !== 'no',
    signKeys: keep.getItem(SIGN_KEYS) !== 'no',
    actions: {
      toggle: (side) => set((state) => ({ ...(narrow() && alone(state, side)), [side]: !state[side] })),
      show: (side, panel, evenIfClosed = true) =>
        set((state) => ({
          panel: { ...state.panel, [side]: panel },
          ...(narrow() && evenIfClosed && alone(state, side)),
          [side]: state[side] || evenIfClosed,
        })),
      setPanels: (panel) => set({ panel }),
      narrowed: () => set((state) => (state.left && state.right ? alone(state, 'right') : {})),
      widened: () => set(({ away }) => ({ away: null, ...(away && { [away]: true }) })),
      openMenu: (menu) => set({ menu }),
      closeMenu: () => set({ menu: null }),
      setHelp: (help) => set({ help }),
      ask: (text) => set({ asked: { text } }),
      setTheme: (theme) => {
        keep.setItem(THEME, theme)
        set({ theme })
      },
      setLineNames: (lineNames) => {
        keep.setItem(LINE_NAMES, lineNames ? 'yes' : 'no')
        set({ lineNames })
      },
      setSignKeys: (signKeys) => {
        keep.setItem(SIGN_KEYS, signKeys ? 'yes' : 'no')
        set({ signKeys })
      },
    },
  }))

export type ShellStore = ReturnType<typeof createShell>

function kept(keep: Keep): ThemeChoice {
  const theme = keep.getItem(THEME)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}
