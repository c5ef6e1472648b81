import { describe, expect, it } from 'vitest'
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
import { link, thing } from '../make.ts'

const film = thing('1', {
  kind: 'Film',
  name: 'Harbour',
  properties: { title: 'Harbour', year: 1961, gross: 2.5, empty: ' ' },
})
const ours = thing('ttp', { name: 'Tehrik-i-Taliban Pakistan', shortName: 'TTP', description: 'A movement.' })

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
