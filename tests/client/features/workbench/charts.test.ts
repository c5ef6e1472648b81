import { expect, it } from 'vitest'
import {
  chartData,
  momentLabels,
  momentTicks,
  MOST_POINTS,
  numberColumns,
  suggestChart,
} from '../../../../client/features/workbench/charts.ts'

const day = (text: string) => ({ $type: 'Date', _value: text })

it.each([
  [
    'words and numbers: bars',
    ['who', 'many'],
    [
      ['a', 1],
      ['b', 2],
    ],
    { kind: 'bar', x: 0, y: 1 },
  ],
  [
    'times and numbers: a line',
    ['many', 'day'],
    [
      [1, day('2023-01-02')],
      [2, day('2023-01-01')],
    ],
    { kind: 'line', x: 1, y: 0 },
  ],
  [
    'the same day twice: bars, not a course of time',
    ['label', 'many', 'day'],
    [
      ['a', 1, day('2023-01-01')],
      ['b', 2, day('2023-01-01')],
    ],
    { kind: 'bar', x: 0, y: 1 },
  ],
  [
    'years as text: a line',
    ['year', 'many'],
    [
      ['2021', 1],
      ['2022', 2],
    ],
    { kind: 'line', x: 0, y: 1 },
  ],
  [
    'two numbers: points',
    ['x', 'y'],
    [
      [1, 2],
      [3, 4],
    ],
    { kind: 'scatter', x: 0, y: 1 },
  ],
  ['one number: bars by itself', ['x'], [[1], [2]], { kind: 'bar', x: 0, y: 0 }],
  ['no number: none', ['x'], [['a']], null],
  ['no rows: none', ['x'], [], null],
])('%s', (_, columns, rows, chart) => expect(suggestChart(columns, rows)).toEqual(chart))

it('columns with a gap still hold numbers', () =>
  expect(
    numberColumns(
      ['a', 'b'],
      [
        [1, 'x'],
        [null, 'y'],
        [{ $type: 'Integer', _value: '9007199254740993' }, 'z'],
      ],
    ),
  ).toEqual([0]))

it('a line goes in the order of time; rows without a number are counted', () =>
  expect(
    chartData(
      [
        [day('2023-02-01'), 2],
        [day('2023-01-01'), 1],
        [day('2023-03-01'), null],
      ],
      { kind: 'line', x: 0, y: 1 },
    ),
  ).toMatchObject({ labels: ['2023-01-01', '2023-02-01'], values: [1, 2], without: 1 }))

it('moments stand as far apart as they are; weeks by name do not have a place of their own', () => {
  const data = chartData(
    [
      [day('2023-01-01'), 1],
      [day('2023-01-11'), 2],
      ['2023', 3],
    ],
    { kind: 'line', x: 0, y: 1 },
  )
  expect(data.moments).toBe(true)
  expect(data.points.map(({ x }) => (x - Date.UTC(2023, 0, 1)) / 86_400_000)).toEqual([0, 0, 10])
  expect(
    chartData(
      [
        ['first week', 1],
        ['second week', 2],
      ],
      { kind: 'line', x: 0, y: 1 },
    ).moments,
  ).toBe(false)
})

it('times go by the moment, whatever their zone; one without a zone is UTC', () => {
  const data = chartData(
    [
      ['2023-01-30T13:40:00+05:00[Asia/Karachi]', 1],
      ['2023-01-30T08:30:00Z', 2],
      ['2023-01-30T08:50', 3],
    ],
    { kind: 'line', x: 0, y: 1 },
  )
  expect(data.points.map(({ x, y }) => [new Date(x).toISOString().slice(11, 16), y])).toEqual([
    ['08:30', 2],
    ['08:40', 1],
    ['08:50', 3],
  ])
})

it.each([
  ['years', '2015-03-01', '2023-01-01', /^\d{4}$/],
  ['months', '2023-01-10', '2023-09-01', /^2023-\d{2}$/],
  ['days', '2023-01-28', '2023-02-04', /^2023-\d{2}-\d{2}$/],
  ['times of a day', '2023-01-30T08:00Z', '2023-01-30T20:00Z', /^2023-01-30 \d{2}:\d{2}$/],
])('an axis over %s is written so, and no place twice', (_, from, to, written) => {
  const labels = momentLabels(momentTicks(Date.parse(from), Date.parse(to)))
  expect(labels.length).toBeGreaterThan(3)
  expect(new Set(labels).size).toBe(labels.length)
  for (const label of labels) expect(label).toMatch(written)
})

it('draws no more than a picture can say', () => {
  const rows = Array.from({ length: MOST_POINTS + 5 }, (_, index) => [index, index])
  expect(chartData(rows, { kind: 'scatter', x: 0, y: 1 }).points).toHaveLength(MOST_POINTS)
})
