import { useMemo } from 'react'
import { linkWords, STATUSES } from '../../format/words.ts'
import { lineStatus, MIXED_WORDS, type Mixed } from '../../looks/channels.ts'
import { KindSwatch, LinkSwatch, StatusSwatch } from '../../looks/swatches.tsx'
import type { Status } from '../../gql/graphql.ts'
import type { Filters } from '../../state/filters.ts'
import { bundles } from '../../state/bundles.ts'
import { Rows } from '../../controls/rows.tsx'
import { useSeen } from '../../session/lens.ts'
import { useKindWords, useModel } from '../../session/perspectives.tsx'
import { useActions, useSession } from '../../session/session.tsx'
import { allBut, byKind, byName, counted, countedAmong, toggled } from './counts.ts'
import { EditKind, EditType } from './edit-look.tsx'
import { useFacet } from './facet.ts'
import { FoundRows } from './found-rows.tsx'
import { Row } from './row.tsx'
import { Unlinked } from './unlinked.tsx'

/** Statuses with what they mean. */
export function Statuses() {
  const hidden = useSession((state) => state.filters.hiddenStatuses)
  const hiddenGrounds = useSession((state) => state.filters.hiddenGrounds)
  const actions = useActions()
  const { links } = useFacet('hiddenStatuses')
  const counts = useMemo(
    () =>
      new Map(
        counted(
          links.map((link) => link.status),
          byName,
        ),
      ),
    [links],
  )
  const all = STATUSES.map(({ status }) => status)
  return (
    <section>
      <h2>Status of links</h2>
      <Rows label="Status of links">
        {STATUSES.map(({ status, word, meaning }) => (
          <Row
            key={status}
            label={word}
            about={meaning}
            count={counts.get(status) ?? 0}
            hidden={hidden.has(status)}
            swatch={<StatusSwatch status={status} />}
            toggle={() => actions.setFilters(withToggled(status, { hiddenStatuses: hidden, hiddenGrounds }))}
            only={() => actions.setFilters({ hiddenStatuses: allBut(all, status) })}
          />
        ))}
      </Rows>
      <MixedLines />
    </section>
  )
}

/** Without what is deduced, what rests on it goes too: as if it were said, it would stay. Its own row brings it back. */
function withToggled(
  status: Status,
  { hiddenStatuses, hiddenGrounds }: Pick<Filters, 'hiddenStatuses' | 'hiddenGrounds'>,
) {
  const statuses = toggled(hiddenStatuses, status)
  if (status !== 'DEDUCED') return { hiddenStatuses: statuses }
  const grounds = new Set(hiddenGrounds)
  if (statuses.has(status)) grounds.add('DEDUCED')
  else grounds.delete('DEDUCED')
  return { hiddenStatuses: statuses, hiddenGrounds: grounds }
}

/** Lines that stand for links of several statuses, when there are any: no status to hide, but a look to know. */
function MixedLines() {
  const { links } = useSeen()
  const mixed = useMemo(
    () =>
      counted(
        bundles(links).map((bundle) => lineStatus(bundle.links.map((link) => link.status))),
        byName,
      ).filter((each): each is [Mixed, number] => each[0] in MIXED_WORDS),
    [links],
  )
  if (mixed.length === 0) return null
  return (
    <ul className="legend-mixed" aria-label="Lines of several links">
      {mixed.map(([status, count]) => (
        <li key={status} className="legend-row" title={MIXED_WORDS[status].meaning}>
          <StatusSwatch status={status} />
          <span className="legend-label">
            {MIXED_WORDS[status].word}
            <span className="visually-hidden">: {MIXED_WORDS[status].meaning}</span>
          </span>
          <span className="legend-count">{count}</span>
          <span className="visually-hidden">{count === 1 ? ' line' : ' lines'}</span>
        </li>
      ))}
    </ul>
  )
}

/** Kinds of things, or their labels. */
export function Kinds() {
  const things = useSession((state) => state.canvas.present.nodes)
  const hidden = useSession((state) => state.filters.hiddenKinds)
  const actions = useActions()
  const model = useModel()
  const words = useKindWords()
  const { nodes: shown } = useFacet('hiddenKinds')
  const kinds = useMemo(() => countedAmong(Object.values(things), shown, ({ kind }) => kind, byKind), [shown, things])
  const all = kinds.map(([kind]) => kind)
  return (
    <section>
      <h2>{model.words.kinds}</h2>
      <Rows label={model.words.kinds}>
        {kinds.map(([kind, number]) => (
          <Row
            key={kind}
            label={words(kind)}
            count={number}
            hidden={hidden.has(kind)}
            swatch={<KindSwatch kind={kind} />}
            edit={<EditKind kind={kind} />}
            toggle={() => actions.setFilters({ hiddenKinds: toggled(hidden, kind) })}
            only={() => actions.setFilters({ hiddenKinds: allBut(all, kind) })}
          />
        ))}
      </Rows>
      <Unlinked />
      {kinds.length === 0 && <p className="quiet">Nothing on the canvas yet.</p>}
    </section>
  )
}

/** Link types. What claims say gives a line its look; where none stands behind it, it is the user's to choose. */
export function Types() {
  const canvasLinks = useSession((state) => state.canvas.present.links)
  const hidden = useSession((state) => state.filters.hiddenTypes)
  const actions = useActions()
  const { links: shown } = useFacet('hiddenTypes')
  const { types, unsourced } = useMemo(() => {
    const links = Object.values(canvasLinks)
    return {
      types: countedAmong(links, shown, ({ type }) => type, byName),
      unsourced: new Set(links.filter((link) => link.status === 'UNSOURCED').map((link) => link.type)),
    }
  }, [canvasLinks, shown])
  const all = types.map(([type]) => type)
  return (
    <section>
      <h2>Link types</h2>
      {types.length === 0 && <p className="quiet">Nothing on the canvas yet.</p>}
      <FoundRows
        items={types.map(([type, count]) => ({ type, count, label: linkWords(type) }))}
        label="Find a link type"
        name="Link types"
      >
        {({ type, count, label }) => (
          <Row
            key={type}
            label={label}
            count={count}
            hidden={hidden.has(type)}
            {...(unsourced.has(type) && {
              swatch: <LinkSwatch type={type} status="UNSOURCED" />,
              edit: <EditType type={type} />,
            })}
            toggle={() => actions.setFilters({ hiddenTypes: toggled(hidden, type) })}
            only={() => actions.setFilters({ hiddenTypes: allBut(all, type) })}
          />
        )}
      </FoundRows>
    </section>
  )
}
