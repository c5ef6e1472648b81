import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepAddress, openAddress } from '../../../client/api/address.ts'
import { markOf, partsOf } from '../../../client/state/url.ts'
import { modelOf } from '../../../client/state/model.ts'
import { createSession } from '../../../client/state/store.ts'
import { FEATURES } from '../../../client/features.ts'
import { readParts, writeAddress } from '../../../client/shell/address.ts'
import { link, thing } from '../make.ts'
import { toolsOf } from '../tools.ts'
import { clientOf, graphOf } from './sent.ts'

const LINKS = [link('a', 'b'), link('b', 'c'), link('c', 'a')]
const view = { title: 'First', subgraph: { nodes: [thing('v')], links: [], truncated: false, total: 0 }, positions: [] }
const answers = (most = 100) => ({
  ...graphOf(LINKS, most),
  First: () => ({ data: { views: [{ id: 'first' }] } }),
  View: () => ({ data: { view } }),
})
const CLAIMS = modelOf('CLAIMS')

async function opened(hash: string, given: Parameters<typeof clientOf>[0] = answers(), model = CLAIMS) {
  const session = createSession()
  const parts = partsOf(hash)
  const rest = () => readParts(parts, FEATURES, 'canvas', toolsOf(session))
  const { trouble: said, cut } = await openAddress(clientOf(given).client, session, parts, model, rest)
  const { canvas, selection, filters, documentId } = session.getState()
  return {
    said,
    cut,
    selection,
    filters,
    documentId,
    ...canvas.present,
    things: Object.keys(canvas.present.nodes).sort(),
  }
}

describe('an address', () => {
  it('shows its things where they stood, with the links that it names', async () => {
    const mark = markOf('a.supports.b')
    const page = await opened(`#at=a*1*2~b*3*4~c*5*6&links=${mark}&sel=b&doc=article&undated=EXCLUDE`)
    expect(page.said).toBeNull()
    expect(page.positions).toEqual({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 }, c: { x: 5, y: 6 } })
    expect(Object.keys(page.links)).toEqual(['a.supports.b'])
    expect(page).toMatchObject({ selection: { nodes: ['b'] }, documentId: 'article', filters: { undated: 'EXCLUDE' } })
  })

  it('without a thing keeps what else it says, over the first view', async () => {
    const page = await opened('#undated=EXCLUDE&doc=article')
    expect(page).toMatchObject({ said: null, things: ['v'], documentId: 'article', filters: { undated: 'EXCLUDE' } })
    const lost = await opened('#undated=EXCLUDE&link=a.supports.b')
    expect(lost).toMatchObject({ filters: { undated: 'EXCLUDE' }, selection: { link: null } })
    expect(lost.said).toBe('The link that the address selects is not on the canvas.')
  })

  it('shows all its things and links, though the server takes fewer at once', async () => {
    const page = await opened('#at=a*1*2~b*3*4~c*5*6', answers(2))
    expect(page.said).toBeNull()
    expect(page.things).toEqual(['a', 'b', 'c'])
    expect(Object.keys(page.links)).toHaveLength(3)
  })

  it('says it when there are more links than could be fetched', async () => {
    const many = ['1', '2', '3'].map((id) => link('a', 'b', { id }))
    const page = await opened('#at=a*1*2~b*3*4', { ...answers(), ...graphOf(many, 2) })
    expect(page.said).toBe('There are more links among the things of the address than could be fetched.')
    expect(page.things).toEqual(['a', 'b'])
  })

  it('that names what is not there says so, and the first view is shown', async () => {
    const page = await opened('#at=gone*1*2')
    expect(page.said).toBe('The address names what is not in the graph: There is no gone.')
    expect(page.things).toEqual(['v'])
  })
})

describe('without an address', () => {
  it('the first view is shown', async () => expect((await opened('')).things).toEqual(['v']))

  it('without a view all claims are, and nothing of a graph of other labels', async () => {
    const without = {
      ...answers(),
      First: () => ({ data: { views: [] } }),
      Everything: () => ({ data: { everything: { ...view.subgraph, nodes: [thing('e')] } } }),
    }
    expect(await opened('', without)).toMatchObject({ things: ['e'], said: null, cut: null })
    expect((await opened('', without, modelOf('ANY'))).things).toEqual([])
    const large = { ...view.subgraph, nodes: [thing('e')], total: 1_000_000, things: 250_206 }
    const part = await opened('', { ...without, Everything: () => ({ data: { everything: large } }) })
    expect(part).toMatchObject({ said: null, cut: 'Shown are 0 of 1,000,000 links and 1 of 250,206 things.' })
  })
})

describe('the page keeps its address', () => {
  const replaceState = vi.fn()
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('history', { replaceState, state: null })
    vi.stubGlobal('location', { pathname: '/' })
    replaceState.mockClear()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('in step with what is shown, once for many changes, until it is stopped', () => {
    const session = createSession()
    const { actions } = session.getState()
    const stop = keepAddress(session, () => writeAddress(FEATURES, session.getState()))
    expect(replaceState).toHaveBeenLastCalledWith(null, '', '/')
    actions.show('Begin', { nodes: [thing('a')], links: [] }, { a: { x: 1, y: 2 } })
    for (let x = 2; x < 9; x++) actions.move('Move a', { a: { x, y: 2 } })
    vi.advanceTimersByTime(500)
    expect(replaceState).toHaveBeenCalledTimes(2)
    expect(replaceState.mock.lastCall?.[2]).toContain('at=a*8*2')
    stop()
    actions.move('Move a', { a: { x: 0, y: 0 } })
    vi.advanceTimersByTime(500)
    expect(replaceState).toHaveBeenCalledTimes(2)
  })
})
