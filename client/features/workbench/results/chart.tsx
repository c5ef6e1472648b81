import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js'
import { useEffect, useRef, useState } from 'react'
import {
  chartData,
  momentLabels,
  momentTicks,
  MOST_POINTS,
  numberColumns,
  suggestChart,
  type ChartChoice,
  type ChartKind,
} from '../charts.ts'
import type { Outcome } from '../store.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
)

/** More dots on a line run into one another. */
const MOST_DOTS = 80

const KINDS: { kind: ChartKind; word: string }[] = [
  { kind: 'bar', word: 'Bars' },
  { kind: 'line', word: 'Line' },
  { kind: 'scatter', word: 'Points' },
]

/** The answer as bars, a line or points: the columns are guessed, and can be chosen. */
export function ResultChart({ outcome: { columns, rows, count } }: { outcome: Outcome }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [chosen, setChosen] = useState<ChartChoice | null>(null)
  const choice = chosen ?? suggestChart(columns, rows)
  const numbers = numberColumns(columns, rows)

  useEffect(() => {
    if (!choice || !canvas.current) return
    const css = getComputedStyle(canvas.current)
    const [ink, line, accent] = ['--quiet', '--line-soft', '--accent'].map((name) =>
      css.getPropertyValue(name).trim(),
    ) as [string, string, string]
    const { labels, values, points, moments } = chartData(rows, choice)
    const axis = (title: string | undefined) => ({
      title: { display: true, text: title ?? '', color: ink },
      ticks: { color: ink, maxRotation: 60, autoSkip: true },
      grid: { color: line },
    })
    const across = axis(columns[choice.x])
    const ofTime = {
      ...across,
      type: 'linear' as const,
      bounds: 'data' as const,
      afterBuildTicks: (scale: { min: number; max: number; ticks: { value: number }[] }) => {
        scale.ticks = momentTicks(scale.min, scale.max).map((value) => ({ value }))
      },
      ticks: {
        ...across.ticks,
        callback: (_: unknown, index: number, ticks: { value: number }[]) =>
          momentLabels(ticks.map(({ value }) => value))[index],
      },
    }
    const chart = new Chart(canvas.current, {
      type: choice.kind,
      data: {
        labels,
        datasets: [
          {
            label: columns[choice.y] ?? '',
            data: choice.kind === 'scatter' || moments ? points : values,
            backgroundColor: accent,
            borderColor: accent,
            borderWidth: choice.kind === 'line' ? 2 : 0,
            pointRadius: choice.kind === 'bar' || (choice.kind === 'line' && labels.length > MOST_DOTS) ? 0 : 3.5,
            maxBarThickness: 46,
          },
        ],
      },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: { x: moments ? ofTime : across, y: { ...axis(columns[choice.y]), beginAtZero: choice.kind === 'bar' } },
        plugins: {
          tooltip: {
            enabled: true,
            ...(moments && {
              callbacks: {
                title: (items: { dataIndex: number }[]) => items.map(({ dataIndex }) => labels[dataIndex] ?? ''),
              },
            }),
          },
        },
      },
    })
    return () => chart.destroy()
    // count: rows arrive in the same list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [choice?.kind, choice?.x, choice?.y, columns, rows, count])

  if (!choice) return <p className="empty">No column holds numbers. A chart needs one, for example a count(*).</p>
  const { without } = chartData(rows, choice)
  const pick = (label: string, value: number, options: readonly number[], set: (index: number) => void) => (
    <label className="chart-pick">
      {label}
      <select className="input" value={value} onChange={({ target }) => set(Number(target.value))}>
        {options.map((index) => (
          <option key={index} value={index}>
            {columns[index]}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="chart" data-testid="chart" data-kind={choice.kind}>
      <div className="row">
        <label className="chart-pick">
          Chart
          <select
            className="input"
            value={choice.kind}
            onChange={({ target }) => setChosen({ ...choice, kind: target.value as ChartKind })}
          >
            {KINDS.map(({ kind, word }) => (
              <option key={kind} value={kind}>
                {word}
              </option>
            ))}
          </select>
        </label>
        {pick(
          'Across',
          choice.x,
          columns.map((_, index) => index),
          (x) => setChosen({ ...choice, x }),
        )}
        {pick('Up', choice.y, numbers, (y) => setChosen({ ...choice, y }))}
        <span className="quiet">
          {count > MOST_POINTS &&
            `The first ${MOST_POINTS.toLocaleString('en')} of ${count.toLocaleString('en')} rows are drawn. `}
          {without > 0 && `${without.toLocaleString('en')} rows have no number there.`}
        </span>
      </div>
      <div className="chart-box">
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${columns[choice.y]} by ${columns[choice.x]}, ${Math.min(count, MOST_POINTS)} rows. The table has the figures.`}
        />
      </div>
    </div>
  )
}
