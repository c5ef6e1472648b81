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
import { textScale } from '../../../looks/text-scale.ts'
import { chartData, MOST_POINTS, numberColumns, suggestChart, type ChartChoice, type ChartKind } from '../charts.ts'
import type { Outcome } from '../store.ts'
import { chartConfig } from './chart-config.ts'
import './chart.css'

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

/** In pixels at the usual size of text. */
const TEXT = 12

const KINDS: { kind: ChartKind; word: string }[] = [
  { kind: 'bar', word: 'Bars' },
  { kind: 'line', word: 'Line' },
  { kind: 'scatter', word: 'Points' },
]

/** The answer as bars, a line or points: the columns are guessed, and can be chosen. */
export function ResultChart({ outcome }: { outcome: Outcome }) {
  const { columns, rows, count } = outcome
  const [chosen, setChosen] = useState<ChartChoice | null>(null)
  const choice = chosen ?? suggestChart(columns, rows)
  const canvas = useDrawing(outcome, choice)

  if (!choice) return <p className="empty">No column holds numbers. A chart needs one, for example a count(*).</p>
  const { without } = chartData(rows, choice)
  const named = (indexes: readonly number[]) => indexes.map((index) => ({ value: index, word: columns[index] ?? '' }))
  return (
    <div className="chart" data-testid="chart" data-kind={choice.kind}>
      <div className="row">
        <Pick
          label="Chart"
          value={choice.kind}
          options={KINDS.map(({ kind, word }) => ({ value: kind, word }))}
          onPick={(kind) => setChosen({ ...choice, kind: kind as ChartKind })}
        />
        <Pick
          label="Across"
          value={choice.x}
          options={named([...columns.keys()])}
          onPick={(x) => setChosen({ ...choice, x: Number(x) })}
        />
        <Pick
          label="Up"
          value={choice.y}
          options={named(numberColumns(columns, rows))}
          onPick={(y) => setChosen({ ...choice, y: Number(y) })}
        />
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

interface PickProps {
  label: string
  value: string | number
  options: readonly { value: string | number; word: string }[]
  onPick(value: string): void
}

const Pick = ({ label, value, options, onPick }: PickProps) => (
  <label className="chart-pick">
    {label}
    <select className="input" value={value} onChange={({ target }) => onPick(target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.word}
        </option>
      ))}
    </select>
  </label>
)

/** Draws an answer on a canvas, in the colours that hold there, and anew when it or the choice has changed. */
function useDrawing({ columns, rows, count }: Outcome, choice: ChartChoice | null) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!choice || !canvas.current) return
    const css = getComputedStyle(canvas.current)
    const colour = (name: string) => css.getPropertyValue(name).trim()
    const colours = { ink: colour('--quiet'), line: colour('--line-soft'), accent: colour('--accent') }
    Chart.defaults.font.size = TEXT * textScale()
    const chart = new Chart(canvas.current, chartConfig(columns, rows, choice, colours))
    return () => chart.destroy()
    // count: rows arrive in the same list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [choice?.kind, choice?.x, choice?.y, columns, rows, count])
  return canvas
}
