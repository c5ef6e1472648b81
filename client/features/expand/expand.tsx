import { ChevronsDownUp, Network } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { useClient, useQuery } from 'urql'
import { plural, statusWord } from '../../format/words.ts'
import type { LinkOrder } from '../../gql/graphql.ts'
import { ROW, Rows } from '../../controls/rows.tsx'
import { graphql } from '../../gql/index.ts'
import { LinkSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useSeen } from '../../session/lens.ts'
import { useNotices } from '../../session/notices.tsx'
import { useMaxPageSize } from '../../session/server.tsx'
import { useModel } from '../../session/perspectives.tsx'
import { useActions, useSession, useSessionStore } from '../../session/session.tsx'
import type { Named } from '../../shell/feature.ts'
import { collapses } from '../../state/canvas.ts'
import { lensOf } from '../../state/filters.ts'
import { askedWith } from '../../state/lens.ts'
import { keyFor, keyOf, rowsFor, selectorOf, wordsOf, type Group } from './groups.ts'
import { EXPAND_FIRST, expand, FIRST, loadedInWords } from './load.ts'
import './expand.css'

const CountsDocument = graphql(`
  query NeighbourCounts($id: ID!, $lens: Lens) {
    neighbourCounts(id: $id, lens: $lens) {
      total
      neighbours
      groups {
        type
        direction
        symmetric
        status
        count
      }
    }
  }
`)

const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0)

/** For the one thing that is selected. */
export const ExpandPanel = ({ things: [thing] }: { things: readonly Named[] }) =>
  thing && <Expand key={thing.id} id={thing.id} name={thing.name} />

/** Exact counts of a thing's links before anything is loaded; choose some, load them, or take the same expand back. */
function Expand({ id, name }: { id: string; name: string }) {
  const actions = useActions()
  const filters = useSession((state) => state.filters)
  const lens = useMemo(() => askedWith(lensOf(filters)), [filters])
  const [{ data, error, fetching }, again] = useQuery({ query: CountsDocument, variables: { id, lens } })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [order, setOrder] = useState<LinkOrder>(FIRST)
  const { busy, load } = useLoad(id, name, order)
  const onCanvas = useOnCanvas(id)
  const canvas = useSession((state) => state.canvas.present)
  const seen = useSeen()
  const canCollapse = useMemo(() => collapses(canvas, seen, id), [canvas, seen, id])

  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const counts = data?.neighbourCounts
  if (!counts) return fetching ? <Waiting label="Counting links" /> : null

  const shown = sum(onCanvas.values())
  const groups = rowsFor(counts.groups)
  const selected = groups.filter((group) => chosen.includes(keyOf(group)))
  const wanted = sum(
    (selected.length > 0 ? selected : groups).map((group) => group.count - (onCanvas.get(keyOf(group)) ?? 0)),
  )
  return (
    <section className="expand" aria-label={`Links of ${name}`}>
      <Total shown={shown} {...counts} filtered={lens !== null} />
      <CheckboxGroup value={[...chosen]} onChange={setChosen} className="expand-groups">
        <Label className="visually-hidden">Links to load</Label>
        <Rows label="Links to load">
          {groups.map((group) => (
            <GroupChoice key={keyOf(group)} group={group} here={onCanvas.get(keyOf(group)) ?? 0} />
          ))}
        </Rows>
      </CheckboxGroup>
      {wanted > EXPAND_FIRST && <Order order={order} choose={setOrder} />}
      <div className="row">
        <LoadButton
          busy={busy}
          all={shown >= counts.total}
          none={counts.total === 0}
          wanted={wanted}
          load={() => load(selected, () => setChosen([]))}
        />
        <Button className="button" isDisabled={!canCollapse} onPress={() => actions.collapse(`Collapse ${name}`, id)}>
          <ChevronsDownUp size={14} aria-hidden="true" />
          Collapse
        </Button>
      </div>
    </section>
  )
}

interface TotalProps {
  shown: number
  total: number
  neighbours: number
  filtered: boolean
}

const Total = ({ shown, total, neighbours, filtered }: TotalProps) =>
  total === 0 ? (
    <p className="expand-total">{filtered ? 'It has no links under the filters.' : 'It has no links in the graph.'}</p>
  ) : (
    <p className="expand-total">
      <strong>
        {shown.toLocaleString('en')} of {total.toLocaleString('en')}
      </strong>{' '}
      links shown, to {plural(neighbours, 'thing')} in all{filtered && ', under the filters'}
    </p>
  )

/** How many links of the thing the lens shows on the canvas, by group. */
function useOnCanvas(id: string): ReadonlyMap<string, number> {
  const { links } = useSeen()
  return useMemo(() => {
    const found = new Map<string, number>()
    for (const link of links) {
      if (link.source !== id && link.target !== id) continue
      const key = keyFor(link, id)
      found.set(key, (found.get(key) ?? 0) + 1)
    }
    return found
  }, [id, links])
}

/** Loads the chosen groups of a thing's links, or all when none is chosen, and says how many came. */
function useLoad(id: string, name: string, order: LinkOrder) {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const [busy, setBusy] = useState(false)
  const load = (groups: readonly Group[], loaded: () => void) => {
    setBusy(true)
    const only = groups.map(selectorOf)
    expand(client, session, id, name, { only: only.length > 0 ? only : undefined, order })
      .then((answer) => {
        loaded()
        notices.say(loadedInWords(answer, name))
      })
      .catch((failure: unknown) => notices.fail(failure, () => load(groups, loaded)))
      .finally(() => setBusy(false))
  }
  return { busy, load }
}

const ORDERS: readonly { order: LinkOrder; words: string; claims: boolean }[] = [
  { order: 'BEST_CONNECTED', words: 'to the best connected, one to each', claims: false },
  { order: 'NEWEST', words: 'the newest', claims: true },
  { order: 'STRONGEST', words: 'the best sourced', claims: true },
  { order: 'TYPE', words: 'by type', claims: false },
]

/** Which links come first, where one expand does not bring all. */
function Order({ order, choose }: { order: LinkOrder; choose(order: LinkOrder): void }) {
  const { hasStatuses } = useModel()
  return (
    <label className="expand-order">
      <span>First</span>
      <select value={order} onChange={({ target }) => choose(target.value as LinkOrder)}>
        {ORDERS.filter(({ claims }) => hasStatuses || !claims).map(({ order: each, words }) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function GroupChoice({ group, here }: { group: Group; here: number }) {
  const { arrow, words, aloud } = wordsOf(group)
  return (
    <Checkbox {...ROW} value={keyOf(group)} className="check expand-group" isDisabled={here >= group.count}>
      <span className="check-box" aria-hidden="true" />
      <span className="expand-words">
        <span aria-hidden="true">{arrow}</span>
        {words}
        <span className="visually-hidden">{aloud}</span>
      </span>
      <span title={statusWord(group.status)}>
        <LinkSwatch type={group.type} status={group.status} even={group.symmetric} />
        <span className="visually-hidden">{statusWord(group.status)}</span>
      </span>
      <span className="expand-count">
        {here} of {group.count.toLocaleString('en')}
      </span>
    </Checkbox>
  )
}

interface LoadButtonProps {
  busy: boolean
  /** Nothing is left to load. */
  all: boolean
  /** Nothing is there to load. */
  none: boolean
  wanted: number
  load(): void
}

function LoadButton({ busy, all, none, wanted, load }: LoadButtonProps) {
  const most = useMaxPageSize() ?? EXPAND_FIRST
  return (
    <Button className="button button-primary" isDisabled={busy || all} onPress={load}>
      <Network size={14} aria-hidden="true" />
      {busy
        ? 'Loading …'
        : all
          ? none
            ? 'Nothing to load'
            : 'All shown'
          : `Load ${Math.min(wanted, EXPAND_FIRST, most)} of ${wanted.toLocaleString('en')}`}
    </Button>
  )
}
