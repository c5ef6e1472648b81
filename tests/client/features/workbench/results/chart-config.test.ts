import { expect, it } from 'vitest'
import { chartConfig } from '../../../../../client/features/workbench/results/chart-config.ts'

const colours = { ink: '#111', line: '#222', accent: '#333' }
const days = (many: number) =>
  Array.from({ length: many }, (_, index) => [new Date(Date.UTC(2023, 0, index + 1)).toISOString().slice(0, 10), index])

const set = (config: ReturnType<typeof chartConfig>) => config.data.datasets[0] as unknown as Record<string, unknown>
const across = (config: ReturnType<typeof chartConfig>) => config.options?.scales?.['x'] as Record<string, unknown>

it('bars begin at zero and stand over words, in the colours of the page', () => {
  const config = chartConfig(['who', 'many'], [['a', 1]], { kind: 'bar', x: 0, y: 1 }, colours)
  expect(config.data.labels).toEqual(['a'])
  expect(set(config)).toMatchObject({
    label: 'many',
    data: [1],
    backgroundColor: '#333',
    borderWidth: 0,
    pointRadius: 0,
  })
  expect(config.options?.scales?.['y']).toMatchObject({ beginAtZero: true, title: { text: 'many', color: '#111' } })
  expect(across(config)).toMatchObject({ grid: { color: '#222' } })
  expect(across(config)['type']).toBeUndefined()
})

it('a line over days stands at its moments, with dots as long as they are few', () => {
  const few = chartConfig(['day', 'many'], days(3), { kind: 'line', x: 0, y: 1 }, colours)
  expect(across(few)).toMatchObject({ type: 'linear', bounds: 'data' })
  expect(set(few)).toMatchObject({ data: [0, 1, 2].map((y) => ({ x: Date.UTC(2023, 0, y + 1), y })), pointRadius: 3.5 })
  expect(set(chartConfig(['day', 'many'], days(81), { kind: 'line', x: 0, y: 1 }, colours))['pointRadius']).toBe(0)
})

it('points need both numbers', () => {
  const rows = [
    [1, 2],
    [null, 3],
  ]
  const config = chartConfig(['x', 'y'], rows, { kind: 'scatter', x: 0, y: 1 }, colours)
  expect(set(config)).toMatchObject({ data: [{ x: 1, y: 2 }], pointRadius: 3.5 })
})
