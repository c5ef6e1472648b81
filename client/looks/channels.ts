import { GROUND_WORDS } from '../format/words.ts'
import type { RestsOn, Status } from '../gql/graphql.ts'
import type { Theme } from '../state/theme.ts'
import type { Sign } from './signs.ts'

/**
 * The one table of what a line and a thing can say about themselves, and by which means. Every means belongs to one dimension, so that
 * states of several dimensions never hide one another. The canvas's stylesheet, the legend and docs/looks.md are made from it.
 */

export interface Stroke {
  /** Lengths of dashes and gaps; empty is a solid line. */
  dash: readonly number[]
  width: number
  /** What the line ends in. A tee says: stopped by a denial. */
  arrow: End
  /** What it has at both ends where it points neither way; left out where its dashes alone tell it from all others. */
  even?: End
  hollow: boolean
  color: Record<Theme, string>
  /** Drawn as two strands that part: one as said here, one broken. */
  split: boolean
}
type End = 'triangle' | 'vee' | 'tee' | 'circle' | 'square' | 'diamond'

export const INK = { light: '#5b6673', dark: '#9aa7b5' }
const RED = { light: '#b3261e', dark: '#f2877f' }
const PALE = { light: '#7b8490', dark: '#8b96a3' }
/** Dash of the strand that stands for those who deny. */
export const DENIED_DASH: readonly number[] = [5, 4]

const stroke = (arrow: End, change: Partial<Stroke> = {}): Stroke => ({
  dash: [],
  width: 2,
  arrow,
  hollow: false,
  color: INK,
  split: false,
  ...change,
})

/** Every status is told apart by its pattern and its ends; colour only adds to it. */
export const STATUS_LOOKS: Record<Status, Stroke> = {
  ASSERTED: stroke('triangle'),
  ATTRIBUTED: stroke('circle', { width: 1.5, hollow: true, even: 'circle' }),
  ACCUSED: stroke('triangle', { dash: [9, 5], color: { light: '#a35200', dark: '#f0a35c' } }),
  CONTESTED: stroke('triangle', { width: 2.2, color: RED, split: true }),
  DENIED: stroke('tee', { dash: DENIED_DASH, color: RED, even: 'tee' }),
  UNCLAIMED: stroke('circle', {
    dash: [2, 5],
    width: 2.4,
    color: { light: '#5a3d8a', dark: '#c3a6f2' },
    even: 'circle',
  }),
  PLANNED: stroke('vee', { dash: [18, 12], color: { light: '#1f6f5c', dark: '#6fcdb5' }, even: 'vee' }),
  DEDUCED: stroke('vee', { dash: [2, 7], width: 2, hollow: true, color: PALE }),
  UNSOURCED: stroke('vee', { width: 1.3, color: PALE, even: 'square' }),
}

/** What a line of several links shows when they are not of one status: a look of its own, never that of a status which some of them have not. */
export type Mixed = 'MIXED' | 'MIXED_DENIED'
export type LineStatus = Status | Mixed
const LONG_SHORT_SHORT = [12, 3, 3, 3, 3, 3]
const MIXED_LOOKS: Record<Mixed, Stroke> = {
  MIXED: stroke('diamond', { dash: LONG_SHORT_SHORT, even: 'diamond' }),
  MIXED_DENIED: stroke('diamond', { dash: LONG_SHORT_SHORT, color: RED, split: true, even: 'diamond' }),
}
export const LINE_LOOKS: Record<LineStatus, Stroke> = { ...STATUS_LOOKS, ...MIXED_LOOKS }

export const MIXED_WORDS: Record<Mixed, { word: string; meaning: string }> = {
  MIXED: {
    word: 'Mixed',
    meaning: 'One line for several links of different status; nobody denies any of them.',
  },
  MIXED_DENIED: {
    word: 'Mixed, some denied',
    meaning: 'One line for several links of different status; one of them at least is contested or denied.',
  },
}

/** The status of a line that stands for links of these statuses. */
export function lineStatus(statuses: readonly Status[]): LineStatus {
  const [first = 'ASSERTED', ...others] = statuses
  if (others.every((other) => other === first)) return first
  return statuses.some((status) => status === 'CONTESTED' || status === 'DENIED') ? 'MIXED_DENIED' : 'MIXED'
}

/** Dimension → by which means it is told, and what it is about. */
export const DIMENSIONS = {
  status: { channel: 'dash and ends', about: 'what sources say, taken together' },
  count: { channel: 'width, and a number', about: 'several links between one pair' },
  carried: { channel: 'a part of the width, and a sign', about: 'all that says so comes from one' },
  restsOn: { channel: 'a sign', about: 'what it is built on' },
  time: { channel: 'a gap before the ends, or a ring, and a sign', about: 'what a period cannot decide' },
  diff: { channel: 'a band, and a filled sign', about: 'what is different between two looks at the graph' },
  draft: { channel: 'a double line, or a double rim', about: 'not published' },
  lens: { channel: 'opacity', about: 'outside of the lens' },
  arrival: { channel: 'a sign', about: 'what the last step brought, where no more than half of all is new' },
  attention: { channel: 'a glow, or a rim, in the accent', about: 'what one is looking at' },
} as const
export type Dimension = keyof typeof DIMENSIONS

/** What a state changes; lengths in canvas units. */
export interface Channels {
  /** Of a line, whatever its status. */
  width?: number
  /** A part of the width that it would have. */
  part?: number
  sign?: Sign
  /** The sign stands light on dark. */
  filled?: true
  /** Between the ends of a line and its things; a thing has a broken ring so far away. */
  gap?: number
  /** Half of the width of a band over a line, or how far it reaches beyond a thing. */
  band?: number
  double?: true
  opacity?: number
  /** Strength of the light on a line, or the width of the rim of a thing. */
  glow?: { strength: number; reach: number }
  rim?: number
}

export interface StateLook {
  dimension: Exclude<Dimension, 'status'>
  on: readonly ('links' | 'things')[]
  /** As it is said, to screen readers too. */
  word: string
  meaning: string
  channels: Channels
}

/** Every state but status. Signs stand in this order. */
export const STATES = {
  several: {
    dimension: 'count',
    on: ['links'],
    word: 'several links',
    meaning: 'The line stands for as many links as its number says.',
    channels: { width: 3 },
  },
  'one-holder': {
    dimension: 'carried',
    on: ['links'],
    word: 'carried by one holder',
    meaning: 'All who affirm it are one and the same.',
    channels: { part: 0.6, sign: 'person' },
  },
  'one-source': {
    dimension: 'carried',
    on: ['links'],
    word: 'carried by one source',
    meaning: 'All of it stands in one document.',
    channels: { part: 0.6, sign: 'page' },
  },
  'rests-on-deduced': {
    dimension: 'restsOn',
    on: ['links'],
    word: `rests on ${GROUND_WORDS.DEDUCED}`,
    meaning: 'A part of it, or a claim below it, is a reader’s inference.',
    channels: { sign: 'therefore' },
  },
  'rests-on-disputed': {
    dimension: 'restsOn',
    on: ['links'],
    word: `rests on ${GROUND_WORDS.DISPUTED}`,
    meaning: 'A claim below it is contested or denied.',
    channels: { sign: 'unequal' },
  },
  'rests-on-sequence': {
    dimension: 'restsOn',
    on: ['links'],
    word: `rests on ${GROUND_WORDS.SEQUENCE}`,
    meaning: 'It, or a cause below it, is told as coming after the other; nobody says that it came of it.',
    channels: { sign: 'clock' },
  },
  undecided: {
    dimension: 'time',
    on: ['links', 'things'],
    word: 'cannot be decided',
    meaning: 'What is known of its dates does not say whether it is in the period.',
    channels: { gap: 13, sign: 'question' },
  },
  'some-undecided': {
    dimension: 'time',
    on: ['links'],
    word: 'some cannot be decided',
    meaning: 'Of a line of several links, some but not all. How many is said in words.',
    channels: { sign: 'bar-question' },
  },
  added: {
    dimension: 'diff',
    on: ['links', 'things'],
    word: 'added',
    meaning: 'Only in the second of two looks.',
    channels: { band: 7, sign: 'plus', filled: true },
  },
  gone: {
    dimension: 'diff',
    on: ['links', 'things'],
    word: 'gone',
    meaning: 'Only in the first of two looks.',
    channels: { band: 7, sign: 'minus', filled: true },
  },
  changed: {
    dimension: 'diff',
    on: ['links', 'things'],
    word: 'changed',
    meaning: 'In both looks, not the same.',
    channels: { band: 7, sign: 'delta', filled: true },
  },
  draft: {
    dimension: 'draft',
    on: ['links', 'things'],
    word: 'draft',
    meaning: 'Evidence that is not published.',
    channels: { double: true },
  },
  arrived: {
    dimension: 'arrival',
    on: ['things'],
    word: 'new',
    meaning: 'The last step brought it.',
    channels: { sign: 'star' },
  },
  lit: {
    dimension: 'attention',
    on: ['links'],
    word: 'of a selected thing',
    meaning: 'A link of a thing that is selected.',
    channels: { glow: { strength: 0.3, reach: 3.5 } },
  },
  chosen: {
    dimension: 'attention',
    on: ['links'],
    word: 'selected',
    meaning: 'The line whose links are read beside the canvas.',
    channels: { glow: { strength: 0.35, reach: 5 } },
  },
  selected: {
    dimension: 'attention',
    on: ['things'],
    word: 'selected',
    meaning: 'What the next command is about.',
    channels: { rim: 4 },
  },
  ghost: {
    dimension: 'lens',
    on: ['links', 'things'],
    word: 'outside of the lens',
    meaning: 'Here because it was asked for; the lens leaves it out.',
    channels: { opacity: 0.42 },
  },
} as const satisfies Record<string, StateLook>

export type State = keyof typeof STATES
export const STATE_NAMES = Object.keys(STATES) as State[]
export const lookOf = (state: State): StateLook => STATES[state]

/** States with a look that nothing on the page has so far: they are tried with all others, and the docs tell them apart. */
export const NOT_YET: readonly State[] = ['one-holder', 'one-source', 'added', 'gone', 'changed', 'draft', 'ghost']

/** How wide a line is. */
export function widthOf(status: LineStatus, states: readonly State[]): number {
  const channels = states.map((state) => lookOf(state).channels)
  const width = channels.find((each) => each.width !== undefined)?.width ?? LINE_LOOKS[status].width
  return width * Math.min(1, ...channels.map(({ part = 1 }) => part))
}

/** The signs of states, in the order of the table. */
export const signsOf = (states: readonly State[]): { sign: Sign; filled: boolean }[] =>
  STATE_NAMES.filter((state) => states.includes(state)).flatMap((state) => {
    const { sign, filled = false } = lookOf(state).channels
    return sign ? [{ sign, filled }] : []
  })

/** What a claim can be built on, and the state of its line that shows it. */
export const GROUND_STATES = [
  ['DEDUCED', 'rests-on-deduced'],
  ['DISPUTED', 'rests-on-disputed'],
  ['SEQUENCE', 'rests-on-sequence'],
] as const satisfies readonly (readonly [RestsOn, State])[]
