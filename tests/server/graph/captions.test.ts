import { describe, expect, it } from 'vitest'
import { captionOf, samenessOf } from '../../../server/graph/captions.ts'

describe('what names a thing', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['a name before any other text', { slug: 'x', name: 'X', title: 'Mr' }, 'name'],
    ['a name with the label in it', { code: 'A', filmTitle: 'Harbour' }, 'filmTitle'],
    ['a short text before a key', { key: '0e4b2c9a-1b2c-4d5e', note: 'short' }, 'note'],
    ['a number before nothing', { number: 102 }, 'number'],
    ['nothing', { flag: true, list: ['a'], empty: ' ' }, null],
  ])('%s', (_, properties, key) => expect(captionOf('Film', properties)).toBe(key))
})

const DIGEST = 'a3f5'.repeat(16)

describe('what nobody can read names nothing', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['a digest, though it is called a name', { name: DIGEST, remark: 'Harbour' }, 'remark'],
    ['a digest alone', { hash: DIGEST }, null],
    ['a token', { title: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9abcdefgh', year: 1961 }, 'year'],
    ['a key with digits, before a short text', { code: 'TX-2024-000012345', note: 'Harbour' }, 'note'],
    ['but a long name is one', { name: 'Nordrhein-Westfalen', id: 'x' }, 'name'],
  ])('%s', (_, properties, key) => expect(captionOf('Film', properties)).toBe(key))
})

describe('what many things have in common names none of them', () => {
  const row = (property: string, count: number, values: number) => ({ kind: 'Film', property, count, values })
  const film = { label: 'feature', original: 'Harbour 1' }

  it('goes by a sample', () => {
    expect(captionOf('Film', film)).toBe('label')
    expect(captionOf('Film', film, samenessOf([row('label', 50, 2), row('original', 50, 50)]))).toBe('original')
  })
  it('of enough of them, of the same kind', () => {
    expect(captionOf('Film', film, samenessOf([row('label', 4, 1)]))).toBe('label')
    expect(captionOf('Clip', film, samenessOf([row('label', 50, 2)]))).toBe('label')
  })
  it('a few namesakes are no reason', () =>
    expect(captionOf('Film', { name: 'Anna', email: 'a@b.c' }, samenessOf([row('name', 50, 30)]))).toBe('name'))
})
