import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { statusWord } from '../../client/format/words.ts'
import type { Status } from '../../client/gql/graphql.ts'
import {
  LINE_LOOKS,
  lookOf,
  MIXED_WORDS,
  STATE_NAMES,
  type LineStatus,
  type Mixed,
  type State,
} from '../../client/looks/channels.ts'
import { openBrowser } from '../support/browser.ts'
import { draw, openSheets } from './draw.ts'
import type { Sheet, Tile } from './sheet.ts'
import { HASH_FILE, tableHash } from './table-hash.ts'

/** `npm run looks`: docs/images/looks.png, every look of docs/looks.md as the canvas draws it, light and dark. */

const root = path.resolve(import.meta.dirname, '../..')
const STATUSES = Object.keys(LINE_LOOKS) as LineStatus[]
const wordOf = (status: LineStatus) =>
  status in MIXED_WORDS ? MIXED_WORDS[status as Mixed].word : statusWord(status as Status)
const capital = (word: string) => word.replace(/^./, (first) => first.toUpperCase())
const on = (group: 'links' | 'things') => STATE_NAMES.filter((state) => lookOf(state).on.includes(group))

const OVER_ONE_ANOTHER: readonly { status: LineStatus; states: State[]; words: string }[] = [
  { status: 'DENIED', states: ['one-holder', 'added'], words: 'Denied by one, added' },
  { status: 'CONTESTED', states: ['undecided', 'chosen'], words: 'Contested, undecided' },
  { status: 'PLANNED', states: ['draft', 'rests-on-disputed'], words: 'A planned draft, on dispute' },
]

/** Statuses as they point and as they do not; below them each state alone, some over one another, and things. */
const tiles: readonly Tile[] = [
  ...STATUSES.flatMap((status): Tile[] => [
    { status, states: [], words: wordOf(status) },
    { status, states: [], arrows: 'none', words: '… neither way' },
  ]),
  ...on('links').map((state): Tile => ({ status: 'ASSERTED', states: [state], words: capital(lookOf(state).word) })),
  ...OVER_ONE_ANOTHER,
  ...on('things').map((state): Tile => ({ states: [state], words: `A thing: ${lookOf(state).word}` })),
]

const browser = await openBrowser()
try {
  const page = await openSheets(browser)
  const sheet = (theme: Sheet['theme']): Sheet => ({
    theme,
    zoom: 1,
    columns: 2,
    width: 350,
    height: 54,
    oneInk: false,
    tiles,
  })
  writeFileSync(path.join(root, 'docs/images/looks.png'), await draw(page, [sheet('light'), sheet('dark')]))
  writeFileSync(path.join(root, HASH_FILE), `${tableHash()}\n`)
} finally {
  await browser.close()
}
