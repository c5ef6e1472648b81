import { beforeEach, describe, expect, it } from 'vitest'
import { keepHiddenInStep } from '../../../client/state/hidden.ts'
import {
  captionsOf,
  guessed,
  labelOf,
  linkCaption,
  measureOf,
  nameOf,
  same,
  secondOf,
  withKind,
  withType,
} from '../../../client/state/perspective.ts'
import { fromFile, toFile } from '../../../client/state/perspective-file.ts'
import { modelOf } from '../../../client/state/model.ts'
import { createPerspectives, exported, isChanged, type GraphSchema } from '../../../client/state/perspectives.ts'
import { createSession } from '../../../client/state/store.ts'
import { link, thing } from '../make.ts'

const film = thing('1', {
  kind: 'Film',
  name: 'Harbour',
  properties: { title: 'Harbour', year: 1961, gross: 2.5, empty: ' ' },
})
const ours = thing('ttp', { name: 'Tehrik-i-Taliban Pakistan', shortName: 'TTP', description: 'A movement.' })
const schema = (change: Partial<GraphSchema> = {}): GraphSchema => ({
  database: 'A',
  model: modelOf('ANY'),
  things: 2,
  links: 1,
  kinds: [
    { name: 'Studio', count: 9 },
    { name: 'Film', count: 2 },
  ],
  types: [],
  ...change,
})

/** A store like the browser's. */
class Kept extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null
  setItem = (key: string, value: string) => void this.set(key, value)
}
let keep: Kept
beforeEach(() => {
  keep = new Kept()
})
const opened = (change: Partial<GraphSchema> = {}) => {
  const store = createPerspectives(keep)
  store.getState().actions.open(schema(change))
  return store
}

describe('names', () => {
  const byYear = withKind(guessed, 'Film', { caption: 'year', second: 'title' })
  it('are as guessed until chosen', () =>
    expect([nameOf(guessed, film), labelOf(guessed, ours), nameOf(guessed, ours)]).toEqual([
      'Harbour',
      'TTP',
      'Tehrik-i-Taliban Pakistan',
    ]))
  it('are those of the property that was chosen, in lists and on the canvas alike', () =>
    expect([nameOf(byYear, film), labelOf(byYear, film), secondOf(byYear, film)]).toEqual(['1961', '1961', 'Harbour']))
  it('fall back where a thing lacks the property, or has nothing in it', () => {
    expect(nameOf(withKind(guessed, 'Film', { caption: 'missing' }), film)).toBe('Harbour')
    expect(nameOf(withKind(guessed, 'Film', { caption: 'empty' }), film)).toBe('Harbour')
    expect(secondOf(withKind(guessed, 'Film', { second: 'missing' }), film)).toBeNull()
  })
  it('of our things may be changed too', () =>
    expect(labelOf(withKind(guessed, 'ArmedGroup', { caption: 'name' }), ours)).toBe('Tehrik-i-Taliban Pakistan'))
  it('offer what our things have', () =>
    expect(Object.keys(captionsOf(ours))).toEqual(['name', 'shortName', 'description']))
  it('are not taken from what every object has', () => {
    expect(nameOf(withKind(guessed, 'Film', { caption: 'toString' }), film)).toBe('Harbour')
    expect(nameOf(guessed, thing('x', { kind: 'constructor', name: 'x' }))).toBe('x')
    expect(withKind(guessed, '__proto__', { color: '#123456' }).kinds).not.toEqual({})
  })
})

describe('links and sizes', () => {
  const owns = link('a', 'b', { type: 'OWNS', status: 'UNSOURCED', properties: { share: 51.2 } })
  it('a link shows its property where it has it', () => {
    expect(linkCaption(withType(guessed, 'OWNS', { caption: 'share' }), owns)).toBe('51.2')
    expect(linkCaption(withType(guessed, 'OWNS', { caption: 'since' }), owns)).toBeNull()
    expect(linkCaption(guessed, owns)).toBeNull()
  })
  it('only numbers measure', () => {
    expect(measureOf(withKind(guessed, 'Film', { size: { by: 'property', property: 'gross' } }), film)).toBe(2.5)
    expect(measureOf(withKind(guessed, 'Film', { size: { by: 'property', property: 'title' } }), film)).toBeNull()
    expect(measureOf(withKind(guessed, 'Film', { size: { by: 'equal' } }), film)).toBeNull()
  })
})

describe('changes', () => {
  it('that are taken back leave nothing', () =>
    expect(withKind(withKind(guessed, 'Film', { color: '#123456' }), 'Film', { color: undefined })).toEqual(guessed))
  it('in another order are the same', () => {
    const a = withKind(withKind(guessed, 'Film', { shape: 'diamond' }), 'Studio', { glyph: 'coin' })
    const b = withKind(withKind(guessed, 'Studio', { glyph: 'coin' }), 'Film', { shape: 'diamond' })
    expect(same(a, b)).toBe(true)
    expect(same(a, guessed)).toBe(false)
  })
})

describe('keeping', () => {
  it('what is changed is there after a reload, saved or not', () => {
    opened().getState().actions.setKind('Film', { color: '#123456' })
    const again = opened()
    expect(again.getState().shown.kinds).toEqual({ Film: { color: '#123456' } })
    expect(isChanged(again.getState())).toBe(true)
  })
  it('is by database', () => {
    opened().getState().actions.setKind('Film', { color: '#123456' })
    expect(opened({ database: 'B' }).getState().shown).toEqual(guessed)
  })
  it('saves, renames, chooses and removes', () => {
    const { getState } = opened()
    const { actions } = getState()
    actions.setKind('Film', { color: '#123456' })
    actions.saveAs(' Press ')
    expect([getState().current, isChanged(getState())]).toEqual(['Press', false])
    actions.setKind('Film', { shape: 'diamond' })
    expect(isChanged(getState())).toBe(true)
    actions.rename('Print')
    // What was not saved is still there, and still not saved.
    expect([getState().saved.map(({ name }) => name), isChanged(getState())]).toEqual([['Print'], true])
    actions.choose(null)
    expect([getState().current, getState().shown]).toEqual([null, guessed])
    actions.choose('Print')
    expect(getState().shown.kinds).toEqual({ Film: { color: '#123456' } })
    actions.remove()
    expect(getState()).toMatchObject({ current: null, saved: [], shown: guessed })
  })
  it('refuses a name that is taken, none, or the default’s', () => {
    const { actions } = opened().getState()
    actions.saveAs('Press')
    expect(() => actions.saveAs('press')).toThrow('There is a perspective “press” already')
    expect(() => actions.saveAs('  ')).toThrow('needs a name')
    expect(() => actions.saveAs('default')).toThrow('already')
    expect(() => actions.rename('Press')).not.toThrow()
  })
  it('a store that cannot be read, or holds what no perspective holds, counts as empty', () => {
    for (const text of [
      'nonsense',
      '{"saved":7}',
      '{"saved":[],"current":null,"shown":{"kinds":{"Film":{"color":"red"}}}}',
    ]) {
      keep.setItem('sightline-perspectives A', text)
      expect(opened().getState()).toMatchObject({ saved: [], shown: guessed })
    }
  })
  it('a full store loses nothing on the page', () => {
    const store = createPerspectives({
      getItem: () => null,
      setItem: () => {
        throw new Error('full')
      },
    })
    store.getState().actions.open(schema())
    store.getState().actions.setKind('Film', { color: '#123456' })
    expect(store.getState().shown.kinds).toEqual({ Film: { color: '#123456' } })
  })
  it('asking the same database again drops nothing', () => {
    const { getState } = opened()
    getState().actions.setKind('Film', { color: '#123456' })
    getState().actions.open(schema({ things: 3 }))
    expect(getState().shown.kinds).not.toEqual({})
  })
})

describe('files', () => {
  const perspective = {
    kinds: {
      Film: { caption: 'year', color: '#123456', size: { by: 'property' as const, property: 'gross' } },
      'a `b`': { shape: 'diamond' as const },
    },
    types: { OWNS: { color: '#abcdef' } },
    hidden: { kinds: ['Тег'], types: [] },
  }
  it('go out and come in the same', () =>
    expect(fromFile(toFile({ name: 'Press', perspective }))).toEqual({ name: 'Press', perspective }))
  it('come in under another name when theirs is taken', () => {
    const { getState } = opened()
    const text = toFile({ name: 'Press', perspective })
    expect([getState().actions.import(text), getState().actions.import(text)]).toEqual(['Press', 'Press 2'])
    expect(getState()).toMatchObject({ current: 'Press 2', shown: perspective })
    expect(fromFile(exported(getState())).name).toBe('Press 2')
  })
  const file = (change: object) => JSON.stringify({ sightlinePerspective: 1, name: 'x', ...change })
  it.each([
    ['no JSON', '{', 'The file is not JSON'],
    ['something else', '{"nodes": []}', 'no "sightlinePerspective": 1'],
    ['a list', '[]', 'The file must be an object'],
    ['no name', file({ name: '' }), 'name: a perspective needs a name'],
    ['an unknown part', file({ stylesheet: 'x' }), '"stylesheet" is not known here'],
    [
      'a colour with an address',
      file({ kinds: { Film: { color: 'url(https://example.org)' } } }),
      'kinds.Film.color: "url(https://example.org)" is no colour like #1a2b3c',
    ],
    ['a colour by its name', file({ types: { OWNS: { color: 'red' } } }), 'types.OWNS.color'],
    [
      'a style',
      file({ kinds: { Film: { 'background-image': 'x' } } }),
      'kinds.Film: "background-image" is not known here. Allowed: caption, second, color',
    ],
    [
      'a shape that is none',
      file({ kinds: { Film: { shape: 'polygon' } } }),
      'kinds.Film.shape: "polygon" is not known. Allowed: ellipse',
    ],
    ['a glyph of its own', file({ kinds: { Film: { glyph: 'M0 0' } } }), 'kinds.Film.glyph'],
    [
      'a size by nothing',
      file({ kinds: { Film: { size: { by: 'property' } } } }),
      'kinds.Film.size.property must be a text',
    ],
    ['a list that is none', file({ hidden: { kinds: 'Film' } }), 'hidden.kinds must be a list'],
    ['too much', ' '.repeat(1_000_001), 'too large'],
  ])('with %s are refused, and why is said', (_, text, why) => expect(() => fromFile(text)).toThrow(why))
  it('with a key that every object has put nothing there', () => {
    const { perspective: read } = fromFile(
      '{"sightlinePerspective": 1, "name": "x", "kinds": {"__proto__": {"color": "#123456"}}}',
    )
    expect(({} as { color?: string }).color).toBeUndefined()
    expect(nameOf(read, film)).toBe('Harbour')
  })
})

describe('what is hidden', () => {
  it('is the filters’ and the perspective’s at once', () => {
    const session = createSession()
    const store = createPerspectives(keep)
    keepHiddenInStep(session, store)
    store.getState().actions.open(schema())
    session.getState().actions.setFilters({ hiddenKinds: new Set(['Film']) })
    expect(store.getState().shown.hidden.kinds).toEqual(['Film'])
    store.getState().actions.saveAs('Without films')
    store.getState().actions.choose(null)
    expect([...session.getState().filters.hiddenKinds]).toEqual([])
    store.getState().actions.choose('Without films')
    expect([...session.getState().filters.hiddenKinds]).toEqual(['Film'])
    session.getState().actions.resetFilters()
    expect(isChanged(store.getState())).toBe(true)
  })
})
