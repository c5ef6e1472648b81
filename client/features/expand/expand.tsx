import { ChevronsDownUp, Network } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { useClient, useQuery } from 'urql'
import { linkWords, plural, statusWord } from '../../format/words.ts'
import type { Direction, Status } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { LinkSwatch } from '../../looks/swatches.tsx'
import { Failed, Waiting } from '../../session/answer.tsx'
import { useNotices } from '../../session/notices.tsx'
import { useActions, useSession, useSessionStore } from '../../session/session.tsx'
import { EXPAND_FIRST, expand } from './load.ts'
import './expand.css'

const CountsDocument = graphql(`
  query NeighbourCounts($id: ID!) {
    neighbourCounts(id: $id) {
      total
      neighbours
      groups {
        type
        direction
        status
        count
      }
    }
  }
`)

interface Group {
  type: string
  direction: Direction
  status: Status
  count: number
}

const keyOf = ({ type, direction, status }: Omit<Group, 'count'>) => `${type}|${direction}|${status}`

/** Exact counts of a thing's links before anything is loaded; choose some, load them, or take the same expand back. */
export function Expand({ id, name }: { id: string; name: string }) {
  const client = useClient()
  const session = useSessionStore()
  const actions = useActions()
  const notices = useNotices()
  const [{ data, error, fetching }, again] = useQuery({ query: CountsDocument, variables: { id } })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const canvas = useSession((state) => state.canvas.present)
  const onCanvas = new Map<string, number>()
  for (const link of Object.values(canvas.links)) {
    if (link.source !== id && link.target !== id) continue
    const key = keyOf({ type: link.type, direction: link.source === id ? 'OUT' : 'IN', status: link.status })
    onCanvas.set(key, (onCanvas.get(key) ?? 0) + 1)
  }
  const expanded = id in canvas.expansions

  if (error) return <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />
  const counts = data?.neighbourCounts
  if (!counts) return fetching ? <Waiting label="Counting links" /> : null

  const shown = [...onCanvas.values()].reduce((sum, count) => sum + count, 0)
  const selected = counts.groups.filter((group) => chosen.includes(keyOf(group)))
  const wanted = (selected.length > 0 ? selected : counts.groups).reduce((sum, group) => sum + group.count, 0)
  const load = () => {
    setBusy(true)
    expand(
      client,
      session,
      id,
      name,
      selected.length > 0 ? selected.map(({ type, direction, status }) => ({ type, direction, status })) : undefined,
    )
      .then(({ loaded, total }) => {
        setChosen([])
        notices.say(`${loaded.toLocaleString('en')} of ${total.toLocaleString('en')} links of ${name} loaded.`)
      })
      .catch((failure: unknown) => notices.fail(failure, load))
      .finally(() => setBusy(false))
  }

  return (
    <section className="expand" aria-label={`Links of ${name}`}>
      <p className="expand-total">
        <strong>
          {shown.toLocaleString('en')} of {counts.total.toLocaleString('en')}
        </strong>{' '}
        links shown, to {plural(counts.neighbours, 'thing')} in all
      </p>
      <CheckboxGroup value={[...chosen]} onChange={setChosen} className="expand-groups">
        <Label className="visually-hidden">Links to load</Label>
        {counts.groups.map((group) => {
          const key = keyOf(group)
          const here = onCanvas.get(key) ?? 0
          return (
            <Checkbox key={key} value={key} className="check expand-group" isDisabled={here >= group.count}>
              <span className="check-box" aria-hidden="true" />
              <span className="expand-words">
                <span aria-hidden="true">{group.direction === 'OUT' ? '→ ' : '← '}</span>
                {linkWords(group.type)}
                <span className="visually-hidden">{group.direction === 'OUT' ? ', outgoing' : ', incoming'}</span>
              </span>
              <span title={statusWord(group.status)}>
                <LinkSwatch type={group.type} status={group.status} />
                <span className="visually-hidden">{statusWord(group.status)}</span>
              </span>
              <span className="expand-count">
                {here} of {group.count.toLocaleString('en')}
              </span>
            </Checkbox>
          )
        })}
      </CheckboxGroup>
      <div className="row">
        <Button className="button button-primary" isDisabled={busy || shown >= counts.total} onPress={load}>
          <Network size={14} aria-hidden="true" />
          {busy
            ? 'Loading …'
            : shown >= counts.total
              ? 'All shown'
              : `Load ${Math.min(wanted, EXPAND_FIRST)} of ${wanted.toLocaleString('en')}`}
        </Button>
        <Button className="button" isDisabled={!expanded} onPress={() => actions.collapse(`Collapse ${name}`, id)}>
          <ChevronsDownUp size={14} aria-hidden="true" />
          Collapse
        </Button>
      </div>
    </section>
  )
}
