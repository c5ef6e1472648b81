import { RotateCcw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import { linkWords, plural, STATUSES } from '../../format/words.ts'
import type { Status, Undated } from '../../gql/graphql.ts'
import { KIND_ORDER } from '../../looks/appearance.ts'
import { KindSwatch, LinkSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import { noFilters, visible } from '../../state/filters.ts'
import { useKindWords, useModel } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { EditKind, EditType } from './edit-look.tsx'
import { PerspectiveBar } from './perspective-bar.tsx'
import { Row } from './row.tsx'
import './filters.css'

const UNDATED: readonly { value: Undated; label: string }[] = [
  { value: 'INCLUDE', label: 'Keep undated' },
  { value: 'EXCLUDE', label: 'Hide undated' },
  { value: 'ONLY', label: 'Only undated' },
]

/** The legend, which is also the filter: every row says what it stands for, how many are on the canvas, and hides them. */
export function Filters() {
  const canvas = useSession((state) => state.canvas.present)
  const filters = useSession((state) => state.filters)
  const actions = useActions()
  const model = useModel()
  const words = useKindWords()
  const [find, setFind] = useState('')
  const shown = useMemo(() => visible(canvas, filters), [canvas, filters])
  const kinds = useMemo(
    () =>
      count(
        Object.values(canvas.nodes).map((node) => node.kind),
        byKind,
      ),
    [canvas.nodes],
  )
  const types = useMemo(
    () =>
      count(
        Object.values(canvas.links).map((link) => link.type),
        byName,
      ),
    [canvas.links],
  )
  const statuses = useMemo(
    () =>
      new Map(
        count(
          Object.values(canvas.links).map((link) => link.status),
          byName,
        ),
      ),
    [canvas.links],
  )
  // What claims say gives a line its look; where none stands behind it, it is the user's to choose.
  const unsourced = useMemo(
    () =>
      new Set(
        Object.values(canvas.links)
          .filter((link) => link.status === 'UNSOURCED')
          .map((link) => link.type),
      ),
    [canvas.links],
  )
  const hidesSomething = shown.hidden.nodes + shown.hidden.links > 0 || filters !== noFilters

  return (
    <div className="filters">
      <div className="filters-head">
        <p aria-live="polite" data-testid="hidden">
          {shown.hidden.nodes + shown.hidden.links === 0
            ? 'Nothing is hidden'
            : `Hidden: ${plural(shown.hidden.nodes, 'thing')}, ${plural(shown.hidden.links, 'link')}`}
        </p>
        <Button className="button button-small" isDisabled={!hidesSomething} onPress={actions.resetFilters}>
          <RotateCcw size={13} aria-hidden="true" />
          Reset
        </Button>
      </div>

      <PerspectiveBar />
      {model.hasStatuses && <Statuses counts={statuses} />}

      <section>
        <h2>{model.words.kinds}</h2>
        {kinds.map(([kind, number]) => (
          <Row
            key={kind}
            label={words(kind)}
            count={number}
            hidden={filters.hiddenKinds.has(kind)}
            swatch={<KindSwatch kind={kind} />}
            edit={<EditKind kind={kind} />}
            toggle={() => actions.setFilters({ hiddenKinds: toggled(filters.hiddenKinds, kind) })}
            only={() =>
              actions.setFilters({ hiddenKinds: new Set(kinds.map(([each]) => each).filter((each) => each !== kind)) })
            }
          />
        ))}
        {kinds.length === 0 && <p className="quiet">Nothing on the canvas yet.</p>}
      </section>

      {model.hasTimes && <Period undated={shown.undated} />}

      <section>
        <h2>Link types</h2>
        {types.length === 0 && <p className="quiet">Nothing on the canvas yet.</p>}
        {types.length > 8 && (
          <TextField className="find" value={find} onChange={setFind} aria-label="Find a link type">
            <Input placeholder="Find a link type" />
          </TextField>
        )}
        {types
          .filter(([type]) => linkWords(type).includes(find.toLowerCase()))
          .map(([type, number]) => (
            <Row
              key={type}
              label={linkWords(type)}
              count={number}
              hidden={filters.hiddenTypes.has(type)}
              {...(unsourced.has(type) && {
                swatch: <LinkSwatch type={type} status="UNSOURCED" />,
                edit: <EditType type={type} />,
              })}
              toggle={() => actions.setFilters({ hiddenTypes: toggled(filters.hiddenTypes, type) })}
              only={() =>
                actions.setFilters({
                  hiddenTypes: new Set(types.map(([each]) => each).filter((each) => each !== type)),
                })
              }
            />
          ))}
      </section>
    </div>
  )
}

/** Statuses with what they mean. */
function Statuses({ counts }: { counts: ReadonlyMap<Status, number> }) {
  const filters = useSession((state) => state.filters)
  const actions = useActions()
  return (
    <section>
      <h2>Status of links</h2>
      {STATUSES.map(({ status, word, meaning }) => (
        <Row
          key={status}
          label={word}
          about={meaning}
          count={counts.get(status) ?? 0}
          hidden={filters.hiddenStatuses.has(status)}
          swatch={<StatusSwatch status={status} />}
          toggle={() => actions.setFilters({ hiddenStatuses: toggled(filters.hiddenStatuses, status) })}
          only={() =>
            actions.setFilters({
              hiddenStatuses: new Set(
                STATUSES.map((each) => each.status).filter((each) => each !== status),
              ) as ReadonlySet<Status>,
            })
          }
        />
      ))}
    </section>
  )
}

/** The period that links and dated things must touch. */
function Period({ undated }: { undated: number }) {
  const filters = useSession((state) => state.filters)
  const actions = useActions()
  return (
    <section>
      <h2>Period</h2>
      <div className="period">
        <TextField value={filters.from ?? ''} onChange={(day) => actions.setFilters({ from: day || null })}>
          <Label>From</Label>
          <Input type="date" max={filters.to ?? '9999-12-31'} />
        </TextField>
        <TextField value={filters.to ?? ''} onChange={(day) => actions.setFilters({ to: day || null })}>
          <Label>To</Label>
          <Input type="date" min={filters.from ?? '0001-01-01'} />
        </TextField>
      </div>
      {filters.from && filters.to && filters.from > filters.to && (
        <p className="field-error">“From” is after “To”: nothing dated fits.</p>
      )}
      <RadioGroup
        className="undated"
        aria-label="Undated things and links"
        value={filters.undated}
        onChange={(choice) => actions.setFilters({ undated: choice as Undated })}
      >
        {UNDATED.map(({ value, label }) => (
          <Radio key={value} value={value} className="radio">
            {label}
          </Radio>
        ))}
      </RadioGroup>
      {undated > 0 && <p className="quiet">{plural(undated, 'item')} shown with date unknown</p>}
    </section>
  )
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

function count<T extends string>(values: readonly T[], order: (a: string, b: string) => number): [T, number][] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => order(a, b))
}

const byName = (a: string, b: string) => (a < b ? -1 : 1)
const rank = (kind: string) => (KIND_ORDER.includes(kind) ? KIND_ORDER.indexOf(kind) : KIND_ORDER.length)
const byKind = (a: string, b: string) => rank(a) - rank(b) || byName(a, b)
