import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { archiveLine, endLine, HEAD } from '../../../server/archive/lines.ts'
import { readArchive } from '../../../server/archive/read.ts'

/** What is wrong with a file is told line by line; one that is right: tests/server/archive/archive.test.ts. */

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-archive-'))
const fileNamed = (name: string) => path.join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const record = (change: object = {}) =>
  archiveLine('record', {
    dataset: 'd',
    sourceId: '1',
    name: 'A',
    aliases: [],
    labels: ['Event'],
    properties: {},
    ...change,
  })
const claim = (change: object = {}) =>
  archiveLine('claim', {
    ...{
      id: 'c',
      subject: 'a',
      object: 'b',
      predicate: 'KNOWS',
      text: 'A knows B.',
      modality: 'actual',
      precision: 'unknown',
    },
    ...{ stances: [], ...change },
  })
const problemsOf = async (text: string | Uint8Array) => {
  writeFileSync(fileNamed('bad.ndjson'), text)
  try {
    await readArchive(fileNamed('bad.ndjson'))
    return 'nothing'
  } catch (error) {
    return String(error).replaceAll(folder, '')
  }
}

const end = (change: object = {}) => endLine({ record: 0, claim: 0, mention: 0, view: 0, ...change })
const view = archiveLine('view', { id: 'v', title: 'V', rank: 1, shows: [] })

describe('a line that is wrong', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty one', '', /line 1: an archive begins with/],
    ['another format', 'id,name\n1,a\n', /line 1: an archive begins with/],
    ['a later form', '{"sightline":{"archive":7}}\n', /archive of form 7; this Sightline knows form 1/],
    ['broken JSON', `${HEAD}{"record":\n`, /line 2: it is no JSON/],
    [
      'another kind of line',
      `${HEAD}{"thing":{}}\n`,
      /line 2: a line holds one of record, claim, mention, view.*here stands thing/,
    ],
    ['two in a line', `${HEAD}{"claim":{},"record":{}}\n`, /here stands claim, record/],
    ['a field that is not known', HEAD + record({ colour: 'red' }), /line 2: Unrecognized key: "colour"/],
    ['a field that is missing', `${HEAD}{"record":{"dataset":"d"}}\n`, /line 2: sourceId: .*; name: /],
    ['a list that is none', HEAD + record({ aliases: 'B' }), /line 2: aliases: .*expected array/],
    ['a kind of stance', HEAD + claim({ stances: [{ kind: 'SAYS' }] }), /line 2: stances\[0\]\.kind: .*ASSERTS/],
    [
      'a day that is none',
      HEAD + claim({ validFrom: '2023-02-30', precision: 'day' }),
      /line 2: validFrom: "2023-02-30" is not a calendar day/,
    ],
    ['a name that hides', `${HEAD}{"record":{"__proto__":{}}}\n`, /line 2: .*__proto__/],
    [
      'two contents of one id',
      HEAD + record() + claim() + record({ name: 'B' }) + end({ record: 2, claim: 1 }),
      /line 4: .*is given in line 2 too/,
    ],
    [
      'what is no UTF-8',
      Buffer.concat([Buffer.from(HEAD + record()), Buffer.from([0xff, 0xfe, 0x0a])]),
      /bytes that are no UTF-8/,
    ],
  ])('%s is told', async (_, text, told) => {
    expect(await problemsOf(text)).toMatch(told)
  })
})

describe('an archive that is not whole', () => {
  it.each<[string, string, RegExp]>([
    ['an end that is cut off', HEAD + record(), /line 2: the last line of an archive, "end", is missing/],
    [
      'a line that is missing',
      HEAD + record() + end({ record: 2 }),
      /line 3: the archive ends with 2 lines of record, and there are 1/,
    ],
    ['what stands behind the end', HEAD + end() + record(), /line 3: the archive has ended before/],
    ['a view given twice', HEAD + view + view + end({ view: 2 }), /line 3: the view v is given on a line before too/],
    ['a form that is a text', '{"sightline":{"archive":"1"}}\n', /archive of form "1"; this Sightline knows form 1/],
    ['a place that is nowhere', HEAD + view.replace('[]', '[{"thing":"a","x":1e21,"y":0}]'), /line 2: shows\[0\]\.x: /],
    [
      'what is nested without end',
      `${HEAD}{"record":${'['.repeat(200_000)}\n`,
      /line 2: it is (nested too deeply|no JSON)/,
    ],
  ])('%s is told too', async (_, text, told) => {
    expect(await problemsOf(text)).toMatch(told)
  })
})

describe('a file', () => {
  it('takes a byte order mark, ends of lines of Windows, and blank lines', async () => {
    const text = `\uFEFF${HEAD}${record()}\n${end({ record: 1 })}\n`
    expect(await problemsOf(text.replaceAll('\n', '\r\n'))).toBe('nothing')
  })

  it('tells twenty problems and how many more there are', async () => {
    const told = await problemsOf(HEAD + '{}\n'.repeat(25))
    expect(told.split('\n')).toHaveLength(22)
    expect(told).toMatch(/and 5 lines more$/)
  })

  it('that is not there is named', async () => {
    await expect(readArchive(fileNamed('nowhere.ndjson'))).rejects.toThrow(/nowhere\.ndjson.*ENOENT/)
  })
})
