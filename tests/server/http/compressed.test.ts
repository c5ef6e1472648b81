import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedEncodings, compressFiles } from '../../../server/http/compressed.ts'

describe('what a request takes', () => {
  it.each([
    ['what browsers send', 'gzip, deflate, br, zstd', ['br', 'gzip']],
    ['one alone', 'gzip', ['gzip']],
    ['anything', '*', ['br', 'gzip']],
    ['its own order', 'br;q=0.2, gzip;q=0.9', ['gzip', 'br']],
    ['spaces and capitals', ' GZIP ; Q=0.5 ,BR', ['br', 'gzip']],
    ['one that is refused', 'gzip, br;q=0', ['gzip']],
    ['all but one', '*, br;q=0', ['gzip']],
    ['nothing at all', '*;q=0', []],
    ['the file as it is', 'identity', []],
    ['the file as it is, rather', 'identity, br;q=0.5, gzip;q=0.1', []],
    ['a weight that is none', 'br;q=high', []],
    ['an empty header', '', []],
    ['no header', undefined, []],
  ])('%s: %s', (_, header, encodings) => expect(acceptedEncodings(header)).toEqual(encodings))
})

describe('a folder of files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sightline-compressed-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const long = 'export const words = "the same again"\n'.repeat(200)
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  const compress = () => compressFiles(folder, `${folder}/compressed`)
  const kept = (encoding: string) => readdirSync(path.join(folder, 'compressed', encoding)).sort()
  const bytes = (encoding: string, name: string) => readFileSync(path.join(folder, 'compressed', encoding, name))

  it('is kept compressed, text alone, and only where that is worth it', async () => {
    write('a.js', long)
    write('small.js', 'x')
    write('picture.png', long)
    await compress()
    expect([kept('br'), kept('gzip')]).toEqual([['a.js'], ['a.js']])
    expect(brotliDecompressSync(bytes('br', 'a.js')).toString()).toBe(long)
    expect(gunzipSync(bytes('gzip', 'a.js')).toString()).toBe(long)
  })

  it('is not compressed again where a name is there, and what is gone goes here too', async () => {
    write('a.js', long)
    write('b.js', long)
    await compress()
    rmSync(path.join(folder, 'b.js'))
    writeFileSync(path.join(folder, 'compressed/br/a.js'), 'from an earlier build')
    writeFileSync(path.join(folder, 'compressed/gzip/a.js.new'), 'broken off')
    await compress()
    expect([kept('br'), kept('gzip')]).toEqual([['a.js'], ['a.js']])
    expect(bytes('br', 'a.js').toString()).toBe('from an earlier build')
  })
})
