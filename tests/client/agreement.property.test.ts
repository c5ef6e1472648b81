import type { Link } from '../../client/state/fragments.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toElements } from '../../client/canvas/elements.ts'
import { counted } from '../../client/features/filters/counts.ts'
import { rowsOf } from '../../client/features/list/rows.ts'
import { STATUSES } from '../../client/format/words.ts'
import type { RestsOn, Status } from '../../client/gql/graphql.ts'
import { lineStatus } from '../../client/looks/channels.ts'
import { linesWith } from '../../client/looks/line-words.ts'
import { lineTarget } from '../../client/shell/targets.ts'
import { bundles, pairId } from '../../client/state/bundles.ts'
import { addSubgraph, emptyCanvas } from '../../client/state/canvas.ts'
import { facetOf, visible, type Filters } from '../../client/state/filters.ts'
import { createPerspectives } from '../../client/state/perspectives.ts'
import { RUNS } from '../support/runs.ts'
import { said, stance, thing, link, time } from './make.ts'
import { keepOf } from './tools.ts'

/** Legend, list, panels and canvas are told of one and the same: whatever the lens, they agree. */

const IDS = ['a', 'b', 'c', 'd', 'e']
const KINDS = ['Country', 'ArmedGroup', 'Event']
const TYPES = ['SUPPORTS', 'FUNDS', 'PART_OF']
const ALL = STATUSES.map(({ status }) => status)
const DOCUMENTS = ['article', 'report']
const GROUNDS: readonly RestsOn[] = ['DEDUCED', 'DISPUTED', 'SEQUENCE']

const linkOf = fc.record({
  ends: fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)),
  type: fc.constantFrom(...TYPES),
  status: fc.constantFrom(...ALL),
  from: fc.option(fc.constantFrom('2021-01-01', '2022-01-01', '2023-01-01')),
  document: fc.constantFrom(...DOCUMENTS),
  restsOn: fc.subarray([...GROUNDS]),
})
const someOf = <T>(all: readonly T[]) => fc.subarray([...all]).map((some) => new Set(some))
const lens: fc.Arbitrary<Filters> = fc.record({
  hiddenKinds: someOf(KINDS),
  hiddenTypes: someOf(TYPES),
  hiddenStatuses: someOf<Status>(ALL),
  hiddenGrounds: someOf(GROUNDS),
  hiddenDocuments: someOf(DOCUMENTS),
  minSourceGrade: fc.constantFrom(null, 'B' as const),
  minInformationGrade: fc.constantFrom(null, 2),
  from: fc.constantFrom(null, '2022-06-01'),
  to: fc.constantFrom(null, '2023-06-01'),
  undated: fc.constantFrom('INCLUDE' as const, 'EXCLUDE' as const, 'ONLY' as const),
  hidesUnlinked: fc.boolean(),
})

/** A link of a thing to itself is one link of one thing. */
const ends = (links: readonly Pick<Link, 'source' | 'target'>[]) =>
  links.reduce((sum, { source, target }) => sum + (source === target ? 1 : 2), 0)

it('legend, list, panels and canvas agree under every lens', () =>
  fc.assert(
    fc.property(fc.array(linkOf, { maxLength: 14 }), lens, (drawn, filters) => {
      const links = drawn.map(({ ends: [a, b], type, status, from, document, restsOn }, index) =>
        link(a, b, { id: `l${index}`, type, status, restsOn, when: time({ from }), documentIds: [document] }),
      )
      const canvas = addSubgraph(emptyCanvas, {
        nodes: IDS.map((id, index) => thing(id, { kind: KINDS[index % KINDS.length] as string })),
        links,
      })
      const known = new Map(
        drawn.map(({ document, restsOn }, index) => [
          `l${index}`,
          { ...said(stance('ASSERTS', { documentId: document, restsOn })), id: `l${index}`, restsOn },
        ]),
      )
      const state = { canvas: { present: canvas, past: [], future: [] }, filters, said: known }
      const seen = visible(canvas, filters, known)
      const { nodes, edges } = toElements(seen, createPerspectives(keepOf()).getState())

      // The canvas has the things of the list, and lines for all links of it.
      const rows = rowsOf(seen, ({ name }) => name, { column: 'name', direction: 'ascending' })
      expect(nodes.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
      const lines = edges.filter(({ strand }) => strand !== 'denied')
      expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(seen.links.length)
      expect(rows.reduce((sum, row) => sum + row.links, 0)).toBe(ends(seen.links))
      expect(rows.reduce((sum, row) => sum + row.undecided, 0)).toBe(
        ends(seen.links.filter(({ id }) => seen.undecided.has(id))),
      )

      // A row of the legend that is not hidden counts what is drawn; all of them together, everything.
      for (const [list, words] of [
        ['hiddenKinds', nodes.map(({ kind }) => kind)],
        ['hiddenTypes', seen.links.map(({ type }) => type)],
        ['hiddenStatuses', seen.links.map(({ status }) => status)],
      ] as const) {
        const open = facetOf(canvas, filters, known, list)
        const inLegend =
          list === 'hiddenKinds'
            ? open.nodes.map(({ kind }) => kind)
            : open.links.map((each) => (list === 'hiddenTypes' ? each.type : each.status))
        const here = new Map<string, number>(
          counted(inLegend, () => 0).filter(([word]) => !(filters[list] as ReadonlySet<string>).has(word)),
        )
        expect(here).toEqual(new Map(counted<string>(words, () => 0)))
      }

      // A line has the look of what its panel and its menu are told of, and of nothing that is hidden.
      for (const bundle of bundles(seen.links)) {
        const line = lines.find(({ bundle: id }) => id === bundle.id)
        expect(line).toMatchObject({
          count: bundle.links.length,
          status: lineStatus(bundle.links.map(({ status }) => status)),
        })
        expect(lineTarget(state, bundle.id)).toMatchObject({ on: 'link', links: bundle.links })

        // Of how many of its links a period cannot decide, line, legend and words say the same.
        const open = bundle.links.filter(({ id }) => seen.undecided.has(id)).length
        const of = bundle.links.length
        const states = line?.states.split(' ') ?? []
        expect(states.includes('undecided')).toBe(open === of)
        expect(states.includes('some-undecided')).toBe(open > 0 && open < of)
        const told = of === 1 ? 'cannot be decided' : `${open} of ${of} cannot be decided`
        expect(line?.said.split(/[,;] /).filter((part) => part.endsWith('cannot be decided'))).toEqual(
          open > 0 ? [told] : [],
        )
      }
      for (const state of ['undecided', 'some-undecided'] as const)
        expect(linesWith(state, seen).map(({ id }) => id)).toEqual(
          lines.filter(({ states }) => states.split(' ').includes(state)).map(({ bundle }) => bundle),
        )
      for (const hidden of links.filter(({ id }) => !seen.links.some((each) => each.id === id)))
        expect(lines.find(({ bundle }) => bundle === pairId(hidden.source, hidden.target))?.count ?? 0).toBe(
          seen.links.filter(({ source, target }) => pairId(source, target) === pairId(hidden.source, hidden.target))
            .length,
        )
    }),
    RUNS,
  ))
