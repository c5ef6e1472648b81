import type { ChartConfiguration } from 'chart.js'
import { chartData, momentLabels, momentTicks, type ChartChoice, type ChartKind } from '../charts.ts'

/** As the page has them: a canvas takes no style sheet. */
export interface Colours {
  ink: string
  line: string
  accent: string
}

type Ticks = readonly { value: number }[]

/** More dots on a line run into one another. */
const MOST_DOTS = 80

/** What is drawn, in the words of Chart.js. */
export function chartConfig(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  choice: ChartChoice,
  { ink, line, accent }: Colours,
): ChartConfiguration<ChartKind, (number | null)[] | { x: number; y: number }[]> {
  const { labels, values, points, moments } = chartData(rows, choice)
  const axis = (column: number) => ({
    title: { display: true, text: columns[column] ?? '', color: ink },
    ticks: { color: ink, maxRotation: 60, autoSkip: true },
    grid: { color: line },
  })
  const across = axis(choice.x)
  return {
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
      scales: { x: moments ? ofTime(across) : across, y: { ...axis(choice.y), beginAtZero: choice.kind === 'bar' } },
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
  }
}

/** An axis over moments: its places are years, months, days or hours, written as far down as one of them goes. */
const ofTime = <Axis extends { ticks: object }>(axis: Axis) => ({
  ...axis,
  type: 'linear' as const,
  bounds: 'data' as const,
  afterBuildTicks: (scale: { min: number; max: number; ticks: Ticks }) => {
    scale.ticks = momentTicks(scale.min, scale.max).map((value) => ({ value }))
  },
  ticks: {
    ...axis.ticks,
    callback: (_: unknown, index: number, ticks: Ticks) => momentLabels(ticks.map(({ value }) => value))[index],
  },
})
