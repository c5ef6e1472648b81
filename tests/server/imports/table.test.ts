import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readTable } from '../../../server/imports/table.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(content: string | Buffer) {
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, content)
  const rows = []
  for await (const { line, cells } of readTable(file)) rows.push([line, ...cells])
  return rows
}

describe('a table', () => {
  it('is read row by row, with the line on which each begins', async () => {
    expect(await read('a,b\n1,"two\nlines, and ""more"""\n\n3,\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', 'two\nlines, and "more"'],
      [5, '3', ''],
    ])
  })

  it.each([
    ['a byte order mark', '\ufeffa,b\n1,2', ['a', 'b']],
    ['lines that end as on Windows', 'a,b\r\n1,2\r\n', ['a', 'b']],
    ['names that objects have', '__proto__,constructor\n1,2', ['__proto__', 'constructor']],
    ['other scripts', 'نام,نوم\n1,2', ['نام', 'نوم']],
  ])('of %s is as it stands', async (_, content, names) => {
    expect(await read(content)).toEqual([
      [1, ...names],
      [2, '1', '2'],
    ])
  })

  it.each([
    ['LF', '\n', '\n'],
    ['CRLF', '\r\n', '\r\n'],
    ['LF after names, then CRLF', '\n', '\r\n'],
    ['CRLF after names, then LF', '\r\n', '\n'],
  ])('its lines are counted as they end: %s', async (_, first, other) => {
    const rows = await read(
      ['a,b', `1,"x`, `y"`, '2,z', '3,z', ''].join('\n').replaceAll('\n', other).replace(other, first),
    )
    expect(rows.map(([line, cell]) => [line, cell])).toEqual([
      [1, 'a'],
      [2, '1'],
      [4, '2'],
      [5, '3'],
    ])
  })

  it('rows of another number of cells come as they are', async () => {
    expect(await read('a,b\n1\n1,2,3\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1'],
      [3, '1', '2', '3'],
    ])
  })

  it.each([
    [
      'a quotation mark without an end',
      'a,b\n1,"2\n3,4\n',
      /by line 3 a quotation mark that was opened before it has no end/,
    ],
    [
      'a quotation mark amid a cell',
      'a,b\n1,2\n3,4"5\n',
      /line 3: a quotation mark stands where none can, so it is not known/,
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from('a,b\n1,\xe9\xe9\n', 'latin1'),
      /on line \d or a little behind it stand bytes that are no UTF-8\. Save the table as UTF-8/,
    ],
    ['a cell without an end', `a,b\n1,"${'x'.repeat(10_000_001)}`, /more than 10,000,000 characters/],
    ['too many cells', 'a,'.repeat(10_001), /line 1: the row has 10002 cells/],
    ['a line of commas', `a,b\n${','.repeat(1_100_000)}`, /line 2: more than 1,000,000 cells stand there/],
  ])('%s is told with its line', async (_, content, words) => {
    await expect(read(content)).rejects.toThrow(words)
  })

  it('a file that is not there is told', async () => {
    const rows = readTable(path.join(folder, 'none.csv'))
    await expect(rows.next()).rejects.toThrow(/none\.csv: it cannot be read: ENOENT/)
  })
})
