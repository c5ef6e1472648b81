import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openAddress } from '../../client/api/address.ts'
import { keepLooks, readLooks } from '../../client/api/kept-looks.ts'
import { FEATURES } from '../../client/features.ts'
import { createWorkbench } from '../../client/features/workbench/store.ts'
import { readPage, readParts, writeAddress } from '../../client/shell/address.ts'
import { keepBack } from '../../client/shell/back.ts'
import { createShell, type ShellState } from '../../client/shell/state.ts'
import { keepHiddenInStep } from '../../client/state/hidden.ts'
import type { Keep } from '../../client/state/keep.ts'
import { modelOf } from '../../client/state/model.ts'
import { createPerspectives, type Perspectives } from '../../client/state/perspectives.ts'
import { createSession, type Session } from '../../client/state/store.ts'
import { partsOf } from '../../client/state/url.ts'
import { link, thing } from './make.ts'
import { clientOf, graphOf } from './api/sent.ts'
import { keepOf, toolsOf } from './tools.ts'

/** The table in docs/state.md, walked: for each value of the page's state what undo, back, an address and the next visit make of it. */

const LINKS = [link('a', 'b'), link('b', 'c'), link('b', 'a', { id: 'second' })]
const things = ['a', 'b', 'c'].map((id) => thing(id))
const schema = { database: 'A', model: modelOf('CLAIMS'), things: 3, links: 3, kinds: [], types: [] }

/** The browser's history, as far as a page uses it. */
function browser() {
  const listeners = new Set<(event: { state: unknown }) => void>()
  const entries: unknown[] = [null]
  const addresses: string[] = ['']
  let at = 0
  const history = {
    get state() {
      return entries[at]
    },
    pushState(state: unknown, _: string, address: string) {
      entries.splice(++at, Infinity, state)
      addresses.splice(at, Infinity, address)
    },
    replaceState: (state: unknown) => void (entries[at] = state),
  }
  const window = {
    addEventListener: (name: string, listener: never) => void (name === 'popstate' && listeners.add(listener)),
    removeEventListener: (_: string, listener: never) => void listeners.delete(listener),
  }
  const back = () => {
    if (at === 0) return
    at--
    for (const listener of listeners) listener({ state: entries[at] })
  }
  return { history, window, back, addresses, length: () => entries.length }
}

let program: Map<string, string>
let present: ReturnType<typeof browser>
beforeEach(() => {
  vi.useFakeTimers()
  program = new Map()
  present = browser()
  vi.stubGlobal('history', present.history)
  vi.stubGlobal('window', present.window)
  vi.stubGlobal('location', { href: 'http://sightline.test/' })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const answers = {
  ...graphOf(LINKS, 100),
  First: () => ({ data: { views: [] } }),
  Everything: () => ({ data: { everything: { nodes: things, links: LINKS, truncated: false, total: 3 } } }),
  Looks: () => ({ data: { saved: [...program.values()].map((text) => ({ text })) } }),
  SaveLook: ({ name, text }: { name: string; text: string }) => {
    program.set(name, text)
    return { data: { saveText: { name } } }
  },
}

/** A page as it stands when it has opened. @param hash its address @param keep what the browser has kept */
async function open(hash = '', keep: Keep = keepOf()) {
  const session = createSession()
  const shell = createShell(1440, keep)
  const perspectives = createPerspectives(keep)
  const { client } = clientOf(answers)
  const tools = toolsOf(session, { client, perspectives, shell })
  keepHiddenInStep(session, perspectives)
  keepLooks({ client, perspectives, say: () => undefined, guarded: tools.guarded })
  perspectives.getState().actions.open(schema, await readLooks(client, 'A'))
  const parts = partsOf(hash)
  readPage(hash, FEATURES, tools)
  await openAddress(client, session, parts, schema.model, () => readParts(parts, FEATURES, 'canvas', tools))
  // A layout places what no address has placed.
  const { actions, canvas } = session.getState()
  if (!hash) actions.settle(Object.fromEntries(Object.keys(canvas.present.nodes).map((id, x) => [id, { x, y: 0 }])))
  keepBack(session, shell, () => writeAddress(FEATURES, session.getState()))
  await vi.runAllTimersAsync()
  return { session, shell, perspectives, workbench: createWorkbench(keep), keep }
}
type Page = Awaited<ReturnType<typeof open>>

interface Value {
  change(page: Page): unknown
  read(page: Page): unknown
}

const session = ({ session: store }: Page) => store.getState()
const filters = (name: keyof Session['filters'], value: unknown): Value => ({
  change: (page) => session(page).actions.setFilters({ [name]: value }),
  read: (page) => session(page).filters[name],
})
const selected = (select: (page: Page) => void, part: keyof Session['selection']): Value => ({
  change: select,
  read: (page) => session(page).selection[part],
})

/** By their words in the table: how each is changed, and how it stands. */
const VALUES: Record<string, Value> = {
  'things and links on the canvas': {
    change: (page) => session(page).actions.remove('Remove c', ['c']),
    read: (page) => [session(page).canvas.present.nodes, session(page).canvas.present.links].map(Object.keys),
  },
  'where things stand': {
    change: (page) => session(page).actions.move('Move a', { a: { x: 70, y: 80 } }),
    read: (page) => session(page).canvas.present.positions.a,
  },
  'what an expand brought': {
    change: (page) => session(page).actions.add('Expand a', { nodes: [thing('d')], links: [link('a', 'd')] }, 'a'),
    read: (page) => session(page).canvas.present.expansions,
  },
  'which canvas is shown, of those that were put in place of each other': {
    change: (page) =>
      session(page).actions.show('Open a view', { nodes: [thing('z')], links: [] }, { z: { x: 1, y: 1 } }),
    read: (page) => Object.keys(session(page).canvas.present.nodes).includes('z') && session(page).shown > 1,
  },
  'kinds that are hidden': filters('hiddenKinds', new Set(['Event'])),
  'link types that are hidden': filters('hiddenTypes', new Set(['FUNDS'])),
  'statuses that are hidden': filters('hiddenStatuses', new Set(['DENIED'])),
  'grounds of links that are hidden': filters('hiddenGrounds', new Set(['DEDUCED'])),
  'documents that do not count': filters('hiddenDocuments', new Set(['article'])),
  'the worst grades that count': filters('minSourceGrade', 'C'),
  'the period, and what becomes of the undated': filters('from', '2023-01-01'),
  'things that go when no link of theirs is left': filters('hidesUnlinked', true),
  'the room': {
    change: (page) => session(page).actions.enter('cypher'),
    read: (page) => session(page).room,
  },
  'things that are selected': selected((page) => session(page).actions.selectNodes(['b']), 'nodes'),
  'the link that is selected': selected((page) => session(page).actions.selectLink('second'), 'link'),
  'the line of several links that is selected': selected((page) => session(page).actions.selectBundle('a b'), 'bundle'),
  'the document that is open': {
    change: (page) => session(page).actions.openDocument('article'),
    read: (page) => session(page).documentId,
  },
  'the panel in sight on a side': {
    change: ({ shell }) => shell.getState().actions.show('right', 'list'),
    read: ({ shell }) => shell.getState().panel.right,
  },
  'sides that are closed': {
    change: ({ shell }) => shell.getState().actions.toggle('left'),
    read: ({ shell }) => shell.getState().left,
  },
  'light or dark': {
    change: ({ shell }) => shell.getState().actions.setTheme('dark'),
    read: ({ shell }) => shell.getState().theme,
  },
  'names on lines': {
    change: ({ shell }) => shell.getState().actions.setLineNames(false),
    read: ({ shell }) => shell.getState().lineNames,
  },
  'keys of a single sign': {
    change: ({ shell }) => shell.getState().actions.setSignKeys(false),
    read: ({ shell }) => shell.getState().signKeys,
  },
  'the perspective that is chosen': {
    change: ({ perspectives }) => perspectives.getState().actions.saveAs('Press'),
    read: ({ perspectives }) => perspectives.getState().current,
  },
  'a look that was changed and not saved': {
    change: ({ perspectives }) => perspectives.getState().actions.setKind('Event', { color: '#123456' }),
    read: ({ perspectives }) => perspectives.getState().shown.kinds,
  },
  'perspectives that are saved': {
    change: ({ perspectives }) => perspectives.getState().actions.saveAs('Press'),
    read: ({ perspectives }) => perspectives.getState().saved.map(({ name }) => name),
  },
  'statements in the Cypher room': {
    change: ({ workbench }) => workbench.getState().actions.open({ text: 'RETURN 1' }),
    read: ({ workbench }) => workbench.getState().tabs.map(({ text }) => text),
  },
}

const ROWS = readFileSync('docs/state.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', undo = '', back = '', address = '', saved = '']) => ({ what, undo, back, address, saved }))

it('every value has a row, and every row is tried', () => {
  expect(ROWS.map(({ what }) => what)).toEqual(Object.keys(VALUES))
})

it('every part of the state stands in a row, or is of the moment', () => {
  const rows = {
    canvas: 'things and links on the canvas',
    filters: 'kinds that are hidden',
    selection: 'things that are selected',
    shown: 'which canvas is shown, of those that were put in place of each other',
    room: 'the room',
    documentId: 'the document that is open',
    panel: 'the panel in sight on a side',
    left: 'sides that are closed',
    right: 'sides that are closed',
    away: null,
    theme: 'light or dark',
    lineNames: 'names on lines',
    signKeys: 'keys of a single sign',
    current: 'the perspective that is chosen',
    saved: 'perspectives that are saved',
    arrived: null,
    draft: null,
    camera: null,
    spoken: null,
    openings: null,
    openedAt: null,
    said: null,
    menu: null,
    help: null,
    asked: null,
    schema: null,
    order: null,
    kept: null,
  } satisfies Record<keyof Session | keyof ShellState | keyof Perspectives, string | null>
  for (const row of Object.values(rows)) if (row !== null) expect(VALUES).toHaveProperty([row])
})

it('an entry of the browser’s history has the address of its own place, however soon the next one comes', async () => {
  const page = await open()
  session(page).actions.selectNodes(['b'])
  await vi.advanceTimersByTimeAsync(1)
  session(page).actions.enter('cypher')
  await vi.advanceTimersByTimeAsync(1)
  expect(present.addresses.slice(1).map((address) => new URLSearchParams(address.slice(1)))).toSatisfy(
    ([first, second]: URLSearchParams[]) =>
      first?.get('sel') === 'b' && first.get('room') === null && second?.get('room') === 'cypher',
  )
})

/** A page with a value as it is at first, and as it is once it was changed. */
async function changedPage({ change, read }: Value) {
  const page = await open()
  const before = read(page)
  change(page)
  await vi.runAllTimersAsync()
  const after = read(page)
  expect(after).not.toEqual(before)
  return { page, before, after }
}

describe.each(ROWS)('$what', ({ what, undo, back, address, saved }) => {
  const value = VALUES[what] as Value
  const { read } = value

  it(`undo: ${undo}`, async () => {
    const { page, before, after } = await changedPage(value)
    session(page).actions.undo()
    expect(read(page)).toEqual(undo === 'yes' ? before : after)
    session(page).actions.redo()
    expect(read(page)).toEqual(after)
  })

  it(`back: ${back}`, async () => {
    const { page, before, after } = await changedPage(value)
    expect(present.length()).toBe(back === 'yes' ? 2 : 1)
    present.back()
    await vi.runAllTimersAsync()
    expect(read(page)).toEqual(back === 'yes' ? before : after)
  })

  it(`address: ${address}`, async () => {
    const { page, before, after } = await changedPage(value)
    // Somebody else's, who has another program and another browser.
    program.clear()
    const other = await open(`#${writeAddress(FEATURES, session(page))}`)
    expect(read(other)).toEqual(address === 'yes' ? after : before)
  })

  it(`saved: ${saved}`, async () => {
    const { page, before, after } = await changedPage(value)
    const sameBrowser = await open('', page.keep)
    expect(read(sameBrowser)).toEqual(saved === 'no' ? before : after)
    const other = await open()
    expect(read(other)).toEqual(saved === 'with the program' ? after : before)
  })
})
