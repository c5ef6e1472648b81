import { beforeEach, describe, expect, it } from 'vitest'
import { guessed } from '../../../client/state/perspective.ts'
import { fromFile, toFile } from '../../../client/state/perspective-file.ts'
import { modelOf } from '../../../client/state/model.ts'
import { isChanged } from '../../../client/state/kept-perspectives.ts'
import { createPerspectives, exported, type GraphSchema } from '../../../client/state/perspectives.ts'

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
  it('come in under another name when theirs is taken', () => {
    const { getState } = opened()
    const text = toFile({ name: 'Press', perspective })
    expect([getState().actions.import(text), getState().actions.import(text)]).toEqual(['Press', 'Press 2'])
    expect(getState()).toMatchObject({ current: 'Press 2', shown: perspective })
    expect(fromFile(exported(getState())).name).toBe('Press 2')
  })
})
