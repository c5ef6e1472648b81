import { lazy, Suspense, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useStore } from 'zustand'
import type { Summary } from '../../../state/fragments.ts'
import { findGraph, isEmpty, type Found } from '../../../state/values.ts'
import { graphNames } from '../graph-names.ts'
import type { Outcome } from '../store.ts'
import { Waiting } from '../../../session/answer.tsx'
import { askedUnder, cutInWords, endedInWords } from './ending.ts'
import { ExportMenu } from './export.tsx'
import { ResultGraph } from './graph.tsx'
import { PlanTree } from './plan.tsx'
import { RawAnswer } from './raw.tsx'
import { remarkOf } from './remarks.ts'
import { ResultTable } from './table.tsx'
import './result.css'

const ResultChart = lazy(async () => ({ default: (await import('./chart.tsx')).ResultChart }))

export interface ResultProps {
  title: string
  outcome: Outcome
  onTake(found: Found, replace: boolean): void
  onShow(found: Found): void
  /** Counts all rows of a statement whose answer was cut. */
  onCount(): void
}

type Shape = 'graph' | 'table' | 'plan' | 'chart' | 'raw'

/** What an answer is first shown as: its plan, its graph, or its rows. */
function firstShape({ summary, rows }: Outcome): Shape {
  if (summary?.plan) return 'plan'
  // The first rows tell: a table whose cells are nodes, links or paths is a graph.
  const few = rows.slice(0, 20)
  const graph = findGraph(few)
  const scalars = few.some((row) => row.some((value) => typeof value === 'string' || typeof value === 'number'))
  return !isEmpty(graph) && (graph.links.length > 0 || !scalars) ? 'graph' : 'table'
}

const TITLES: Record<Shape, string> = { graph: 'Graph', table: 'Table', plan: 'Plan', chart: 'Chart', raw: 'Raw' }

/** An answer, whatever it holds, in the shape that suits it; the others are a click away. */
export function Result(props: ResultProps) {
  const { outcome, title } = props
  // The same statement again, with other values, is looked at in the same way.
  const [chosen, setChosen] = useState<{ of: string; shape: Shape } | null>(null)
  const shape =
    chosen?.of === outcome.statement
      ? chosen.shape
      : outcome.count > 0 || outcome.state !== 'running'
        ? firstShape(outcome)
        : 'table'
  const available: Shape[] = outcome.summary?.plan
    ? ['graph', 'table', 'plan', 'chart', 'raw']
    : ['graph', 'table', 'chart', 'raw']

  return (
    <Tabs
      className="tabs result-tabs"
      selectedKey={shape}
      onSelectionChange={(key) => setChosen({ of: outcome.statement, shape: key as Shape })}
    >
      <div className="result-bar">
        <TabList className="tab-list" aria-label="Shape of the answer">
          {available.map((each) => (
            <Tab key={each} id={each} className="tab">
              {TITLES[each]}
            </Tab>
          ))}
        </TabList>
        <Ending {...props} />
        {outcome.state === 'done' && outcome.columns.length > 0 && !(outcome.summary?.plan && outcome.count === 0) && (
          <ExportMenu outcome={outcome} title={title} />
        )}
      </div>
      <UnderLens outcome={outcome} />
      <Remarks notices={outcome.summary?.notices ?? []} />
      <TabPanel id="graph" className="result-panel">
        <ResultGraph title={title} outcome={outcome} onTake={props.onTake} />
      </TabPanel>
      <TabPanel id="table" className="result-panel">
        {outcome.columns.length === 0 ? (
          <p className="empty">The statement returns no columns.</p>
        ) : (
          <ResultTable outcome={outcome} onShow={props.onShow} />
        )}
      </TabPanel>
      <TabPanel id="plan" className="result-panel result-scroll">
        {outcome.summary?.plan && <PlanTree steps={outcome.summary.plan} />}
      </TabPanel>
      <TabPanel id="chart" className="result-panel">
        <Suspense fallback={<Waiting label="Loading the chart" />}>
          <ResultChart key={outcome.statement} outcome={outcome} />
        </Suspense>
      </TabPanel>
      <TabPanel id="raw" className="result-panel result-scroll">
        <RawAnswer outcome={outcome} />
      </TabPanel>
    </Tabs>
  )
}

/** What was left out, where the statement was asked under a lens: the rows do not show it. */
function UnderLens({ outcome }: Pick<ResultProps, 'outcome'>) {
  const under = askedUnder(outcome)
  return under && <p className="result-notice">Under a lens: {under}</p>
}

/** What Neo4j remarks. */
function Remarks({ notices }: Pick<Summary, 'notices'>) {
  const names = useStore(graphNames)
  return notices
    .map((notice) => remarkOf(notice, names))
    .map(({ title, description }) => (
      <p key={`${title} ${description}`} className="result-notice">
        <strong>{title}</strong> {description}
      </p>
    ))
}

/** How many rows there are, in what time, and whether that is all. */
function Ending({ outcome, onCount }: ResultProps) {
  const { state, count, startedAt } = outcome
  const cut = cutInWords(outcome)
  return (
    <span
      className="result-ending"
      role="status"
      data-testid="ending"
      data-run={startedAt}
      data-state={state}
      data-count={count}
    >
      {endedInWords(outcome)}
      {cut && (
        <span className="result-cut">
          {' '}
          {cut}{' '}
          <button className="link" onClick={onCount}>
            Count all
          </button>
        </span>
      )}
    </span>
  )
}
