import { createStore } from 'zustand/vanilla'
import type { Summary } from '../../state/fragments.ts'
import type { Keep } from '../../state/keep.ts'
import type { Parameter, WorkTab } from '../../state/statements.ts'

/** What became of a run. Rows are added to the same list while they come: `count` says how many there are. */
export interface Outcome {
  state: 'running' | 'done' | 'failed' | 'cancelled'
  statement: string
  parameters: Readonly<Record<string, unknown>>
  columns: readonly string[]
  rows: readonly (readonly unknown[])[]
  count: number
  summary: Summary | null
  error: { message: string; code: string; offset: number | null } | null
  startedAt: number
  elapsedMs: number
}

/** One of several statements of a text, which were run one after the other. */
interface Slot {
  /** Under which its outcome is kept; none as long as it waits, or was never run. */
  id: string
  statement: string
}

interface Series {
  slots: readonly Slot[]
  /** Whose answer is looked at. */
  shown: string
}

/** A statement that was run. */
export interface Past {
  statement: string
  parameters: Readonly<Record<string, Parameter>>
  at: number
  rows: number
  elapsedMs: number
  state: Outcome['state']
}

export interface Workbench {
  tabs: readonly WorkTab[]
  active: string
  /** By tab; of several statements of one text by the slots of its series. */
  outcomes: Readonly<Record<string, Outcome>>
  /** By tab. */
  series: Readonly<Record<string, Series>>
  history: readonly Past[]
}

export interface WorkbenchActions {
  open(tab: Partial<Pick<WorkTab, 'title' | 'text' | 'parameters' | 'query'>>): string
  close(id: string): void
  activate(id: string): void
  edit(id: string, change: Partial<Pick<WorkTab, 'title' | 'text' | 'query'>>): void
  setParameter(id: string, name: string, parameter: Parameter): void
  setOutcome(id: string, change: Partial<Outcome> & Pick<Outcome, 'state'>): void
  /** Forgets the answers of a tab, and makes room for those of several statements. @returns a slot for each; none of one statement alone */
  begin(id: string, statements: readonly string[]): readonly string[]
  /** Looks at the answer to one of several statements. */
  look(id: string, slot: string): void
  remember(past: Past): void
  forget(): void
}

const KEY = 'sightline-workbench'
const MOST_HISTORY = 200
const MOST_TABS = 30

const EXAMPLE = `// Who says so, and who denies it? Ctrl+Enter runs the statement.
MATCH (who:Entity)-[stance:ASSERTS|ACCUSES|DENIES]->(claim:Claim)-[:SUBJECT|OBJECT]->(thing:Entity {id: $thing})
RETURN claim.text AS claim, type(stance) AS stance, who.name AS who, stance.locator AS place
ORDER BY claim, stance
LIMIT 100
`

const newId = () => Math.random().toString(36).slice(2, 10)

const emptyOutcome: Outcome = {
  state: 'running',
  statement: '',
  parameters: {},
  columns: [],
  rows: [],
  count: 0,
  summary: null,
  error: null,
  startedAt: 0,
  elapsedMs: 0,
}

function restored(keep: Keep): Pick<Workbench, 'tabs' | 'active' | 'history'> {
  try {
    const kept = JSON.parse(keep.getItem(KEY) ?? 'null') as Pick<Workbench, 'tabs' | 'active' | 'history'> | null
    if (
      kept &&
      Array.isArray(kept.tabs) &&
      kept.tabs.length > 0 &&
      kept.tabs.every((tab) => typeof tab.text === 'string')
    )
      return kept
  } catch {
    // What cannot be read is as good as nothing kept.
  }
  const first: WorkTab = {
    id: newId(),
    title: 'Statement 1',
    text: EXAMPLE,
    parameters: { thing: { input: 'thing', text: 'ttp' } },
    query: null,
  }
  return { tabs: [first], active: first.id, history: [] }
}

/** The workbench's state. Answers are not kept: they belong to the sitting. */
export const createWorkbench = (keep: Keep) => {
  const store = createStore<Workbench & { actions: WorkbenchActions }>()((set, get) => ({
    ...restored(keep),
    outcomes: {},
    series: {},
    actions: {
      open(tab) {
        const id = newId()
        const number =
          Math.max(0, ...get().tabs.map((each) => Number(/^Statement (\d+)$/.exec(each.title)?.[1] ?? 0))) + 1
        const fresh: WorkTab = { id, title: `Statement ${number}`, text: '', parameters: {}, query: null, ...tab }
        set(({ tabs }) => ({ tabs: [...tabs, fresh].slice(-MOST_TABS), active: id }))
        return id
      },
      close: (id) =>
        set(({ tabs, active, outcomes, series }) => {
          const at = tabs.findIndex((tab) => tab.id === id)
          const left = tabs.filter((tab) => tab.id !== id)
          const rest =
            left.length > 0 ? left : [{ id: newId(), title: 'Statement 1', text: '', parameters: {}, query: null }]
          return {
            tabs: rest,
            active: active === id ? (rest[Math.min(at, rest.length - 1)]?.id as string) : active,
            ...without(id, outcomes, series),
          }
        }),
      activate: (active) => set({ active }),
      edit: (id, change) =>
        set(({ tabs }) => ({ tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)) })),
      setParameter: (id, name, parameter) =>
        set(({ tabs }) => ({
          tabs: tabs.map((tab) =>
            tab.id === id ? { ...tab, parameters: { ...tab.parameters, [name]: parameter } } : tab,
          ),
        })),
      setOutcome: (id, change) =>
        set(({ outcomes, tabs, series }) =>
          tabs.some((tab) => tab.id === id) ||
          Object.values(series).some(({ slots }) => slots.some((slot) => slot.id === id))
            ? { outcomes: { ...outcomes, [id]: { ...(outcomes[id] ?? emptyOutcome), ...change } } }
            : {},
        ),
      begin(id, statements) {
        const slots = statements.length > 1 ? statements.map((statement) => ({ id: newId(), statement })) : []
        const [first] = slots
        set(({ outcomes, series }) => {
          const left = without(id, outcomes, series)
          return first ? { ...left, series: { ...left.series, [id]: { slots, shown: first.id } } } : left
        })
        return slots.map((slot) => slot.id)
      },
      look: (id, shown) =>
        set(({ series }) => (series[id] ? { series: { ...series, [id]: { ...series[id], shown } } } : {})),
      remember: (past) =>
        set(({ history }) => ({
          history: [
            past,
            ...history.filter(
              (each) =>
                each.statement !== past.statement ||
                JSON.stringify(each.parameters) !== JSON.stringify(past.parameters),
            ),
          ].slice(0, MOST_HISTORY),
        })),
      forget: () => set({ history: [] }),
    },
  }))
  store.subscribe(({ tabs, active, history }, before) => {
    if (tabs === before.tabs && active === before.active && history === before.history) return
    try {
      keep.setItem(KEY, JSON.stringify({ tabs, active, history }))
    } catch {
      // A full store keeps what it has; nothing on the page is lost.
    }
  })
  return store
}

/** What is left without the answers of a tab. */
function without(id: string, outcomes: Workbench['outcomes'], series: Workbench['series']) {
  const gone = new Set([id, ...(series[id]?.slots.map((slot) => slot.id) ?? [])])
  const kept = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)))
  return { outcomes: kept(outcomes), series: kept(series) }
}

type Answers = Pick<Workbench, 'outcomes' | 'series'>

/** The answer of a tab that is looked at. */
export const outcomeOf = ({ outcomes, series }: Answers, id: string): Outcome | undefined =>
  outcomes[series[id]?.shown ?? id]

/** Whether a statement of a tab is running. */
export const isRunning = ({ outcomes, series }: Answers, id: string): boolean =>
  [id, ...(series[id]?.slots.map((slot) => slot.id) ?? [])].some((each) => outcomes[each]?.state === 'running')

/** The tab that is open. */
export const activeTab = ({ tabs, active }: Pick<Workbench, 'tabs' | 'active'>): WorkTab =>
  tabs.find((tab) => tab.id === active) ?? (tabs[0] as WorkTab)

export type WorkbenchStore = ReturnType<typeof createWorkbench>
