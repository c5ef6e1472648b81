import { expect, it } from 'vitest'
import { openAddress } from '../../client/api/address.ts'
import { asked } from '../../client/features/workbench/asked.ts'
import { FEATURES } from '../../client/features.ts'
import { OWN_KEYS, partsOf } from '../../client/state/url.ts'
import { readPage, readParts } from '../../client/shell/address.ts'
import { modelOf } from '../../client/state/model.ts'
import { createSession, type SessionStore } from '../../client/state/store.ts'
import FIXTURE from '../fixtures/addresses.json' with { type: 'json' }
import { clientOf, graphOf } from './api/sent.ts'
import { link, thing } from './make.ts'
import { toolsOf } from './tools.ts'

/** Addresses that earlier versions wrote, or that someone may have typed, and what the page then showed: they are read the same for ever. */

/** What addresses could not say at first: those of then leave all of it open. */
const LATER = {
  hiddenDocuments: [],
  hiddenGrounds: [],
  minSourceGrade: null,
  minInformationGrade: null,
  hidesUnlinked: false,
}

const LINKS = FIXTURE.links.map(({ id, source, target }) => link(source, target, { id }))
const view = { title: 'First', subgraph: { nodes: [thing('v')], links: [], truncated: false, total: 0 }, positions: [] }
const answers = (model: string) => ({
  ...graphOf(LINKS, 100),
  First: () => ({ data: { views: model === 'CLAIMS' ? [{ id: 'first' }] : [] } }),
  View: () => ({ data: { view } }),
})

async function open(session: SessionStore, address: string, model: string) {
  asked.setState({ query: null })
  const tools = toolsOf(session)
  readPage(`#${address}`, FEATURES, tools)
  const { client } = clientOf(answers(model))
  const parts = partsOf(`#${address}`)
  const rest = () => readParts(parts, FEATURES, 'canvas', tools)
  const { trouble: said } = await openAddress(client, session, parts, modelOf(model as 'CLAIMS' | 'ANY'), rest)
  return { said, wanted: asked.getState().query }
}

it.each(FIXTURE.addresses)('an address of an earlier version: $about', async ({ address, model, reads }) => {
  const session = createSession()
  const { said, wanted } = await open(session, address, model)
  const { room, canvas, selection, documentId, filters } = session.getState()
  const { nodes, links, positions } = canvas.present
  expect({
    room,
    wanted,
    said,
    things: Object.keys(nodes).sort(),
    links: Object.keys(links).sort(),
    positions: Object.entries(positions).map(([id, { x, y }]) => [id, x, y]),
    selection,
    document: documentId,
    filters: {
      ...filters,
      hiddenKinds: [...filters.hiddenKinds],
      hiddenTypes: [...filters.hiddenTypes],
      hiddenStatuses: [...filters.hiddenStatuses],
      hiddenDocuments: [...filters.hiddenDocuments],
      hiddenGrounds: [...filters.hiddenGrounds],
    },
  }).toEqual({ ...reads, filters: { ...LATER, ...reads.filters } })
})

it('there are at least twenty, and no part of an address is left out', () => {
  expect(FIXTURE.addresses.length).toBeGreaterThanOrEqual(20)
  const said = new Set(FIXTURE.addresses.flatMap(({ address }) => [...new URLSearchParams(address).keys()]))
  const parts = ['at', 'links', 'sel', 'link', 'doc', 'no-kinds', 'no-types', 'no-statuses', 'from', 'to', 'undated']
  expect([...parts, 'room', 'query', 'values'].filter((part) => !said.has(part))).toEqual([])
  const declared = [...OWN_KEYS, ...FEATURES.flatMap(({ address }) => address?.keys ?? [])]
  // Newer than these addresses, and tried in tests/e2e/long-address.test.ts and tests/client/state/url.property.test.ts.
  const newer = new Set(['s', 'no-grounds', 'unlinked', 'statement', 'given'])
  expect(declared.filter((part) => !said.has(part) && !newer.has(part))).toEqual([])
})
