import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { archiveLine, HEAD } from '../../../server/archive/lines.ts'
import { readArchive } from '../../../server/archive/read.ts'

/** What is wrong with a file is told line by line; one that is right: tests/server/archive/archive.test.ts. */

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-archive-'))
const fileNamed = (name: string) => path.join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a file that is read', () => {
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
    ['two contents of one id', HEAD + record() + claim() + record({ name: 'B' }), /line 4: .*is given in line 2 too/],
    [
      'what is no UTF-8',
      Buffer.concat([Buffer.from(HEAD + record()), Buffer.from([0xff, 0xfe, 0x0a])]),
      /bytes that are no UTF-8/,
    ],
  ])('%s is told', async (_, text, told) => {
    expect(await problemsOf(text)).toMatch(told)
  })

  it('takes a byte order mark, ends of lines of Windows, and blank lines', async () => {
    expect(await problemsOf(`\uFEFF${HEAD}${record()}\n`.replaceAll('\n', '\r\n'))).toBe('nothing')
  })

  it('tells twenty problems and how many more there are', async () => {
    const told = await problemsOf(HEAD + '{}\n'.repeat(25))
    expect(told.split('\n')).toHaveLength(22)
    expect(told).toContain('and 5 lines more')
  })

  it('that is not there is named', async () => {
    await expect(readArchive(fileNamed('nowhere.ndjson'))).rejects.toThrow(/nowhere\.ndjson.*ENOENT/)
  })
})
