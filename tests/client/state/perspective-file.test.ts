import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../client/state/perspective.ts'
import { fromFile, toFile } from '../../../client/state/perspective-file.ts'
import { thing } from '../make.ts'

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
    expect(nameOf(read, thing('1', { kind: 'Film', name: 'Harbour' }))).toBe('Harbour')
  })
})
