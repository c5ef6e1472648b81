import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FORMATS } from '../../../server/export/formats.ts'
import { RUNS } from '../../support/runs.ts'

/** What is exported, read by others' parsers: Python's `csv` and `xml`, which nobody here has written. */

const columns = ['a', 'b, "c"', 'ü']
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'",\r\n\t=+-@＝;&<>\'a') }))
// An answer without any row has nothing to go wrong; a text that is empty and null are one in CSV.
const rows = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 })
const written = (format: 'csv' | 'graphml', names: string[], all: never[]) => {
  const writer = FORMATS[format].writer()
  return writer.begin(names) + writer.rows(all) + writer.end()
}

/** All samples through one Python. @returns what it read, as JSON */
function readByPython(program: string, samples: readonly string[]): unknown[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-X', 'utf8', '-c', program], {
    input: JSON.stringify(samples),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as unknown[]
}

it(
  'CSV is read as it was written, but for the apostrophe before what a spreadsheet would run',
  { timeout: 120_000 },
  () => {
    const samples = fc.sample(rows, RUNS)
    const program =
      'import csv, io, json, sys\nprint(json.dumps([list(csv.reader(io.StringIO(t, newline=""), strict=True)) for t in json.load(sys.stdin)]))'
    const read = readByPython(
      program,
      samples.map((each) => written('csv', columns, each as never[])),
    )
    const shown = (value: string) => (/^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value)
    expect(read).toEqual(samples.map((each) => [columns, ...each.map((row) => row.map(shown))]))
  },
)

it('GraphML is well formed, and holds each text but for what XML cannot', { timeout: 120_000 }, () => {
  const samples = fc.sample(rows, RUNS)
  const program = `import json, sys
import xml.etree.ElementTree as tree
space = '{http://graphml.graphdrawing.org/xmlns}'
print(json.dumps([[[d.text or '' for d in n.findall(space + 'data')] for n in tree.fromstring(t.encode()).iter(space + 'node')] for t in json.load(sys.stdin)]))`
  const node = (id: number, row: readonly string[]) => ({
    $type: 'Node',
    _value: {
      _element_id: String(id),
      _labels: [],
      _properties: Object.fromEntries(row.map((value, at) => [`p${at}`, value])),
    },
  })
  const read = readByPython(
    program,
    samples.map((each) => written('graphml', ['n'], each.map((row, id) => [node(id, row)]) as never[])),
  )
  const inXml = (value: string) =>
    // eslint-disable-next-line no-control-regex -- what XML 1.0 has no way to write
    value.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  expect(read).toEqual(samples.map((each) => each.map((row) => ['', ...row.map(inXml)])))
})
