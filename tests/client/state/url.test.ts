import { describe, expect, it } from 'vitest'
import { createSession } from '../../../client/state/store.ts'
import { queryAddress } from '../../../client/features/workbench/address.ts'
import { markOf } from '../../../client/state/url.ts'
import { link, thing } from '../make.ts'
import { fromAddress, roomFromAddress, toAddress } from '../address.ts'

function session() {
  const store = createSession()
  const { actions } = store.getState()
  actions.show('Open', { nodes: [thing('a'), thing('b')], links: [] }, { a: { x: 1.4, y: -2 }, b: { x: 300, y: 40 } })
  actions.selectNodes(['b'])
  actions.setFilters({ hiddenStatuses: new Set(['PLANNED']), from: '2023-01-01', undated: 'EXCLUDE' })
  actions.openDocument('article')
  return store.getState()
}

describe('address', () => {
  it('says all that it takes to show the same picture again', () => {
    const address = fromAddress(`#${toAddress(session())}`)
    expect(address?.positions).toEqual({ a: { x: 1, y: -2 }, b: { x: 300, y: 40 } })
    expect(address?.nodes).toEqual(['b'])
    expect(address?.documentId).toBe('article')
    expect(address?.filters.hiddenStatuses).toEqual(new Set(['PLANNED']))
    expect(address?.filters).toMatchObject({ from: '2023-01-01', to: null, undated: 'EXCLUDE' })
  })

  it('says which links are shown, of all that there may be; an older one shows them all', () => {
    const links = [link('a', 'b'), link('b', 'a')]
    const store = createSession()
    store
      .getState()
      .actions.show('Open', { nodes: [thing('a'), thing('b')], links }, { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } })
    expect(fromAddress(`#${toAddress(store.getState())}`)?.links).toEqual(new Set(links.map(({ id }) => markOf(id))))
    expect(fromAddress(`#${toAddress(session())}`)?.links).toEqual(new Set())
    expect(fromAddress('#at=a*1*1')?.links).toBeNull()
  })

  it('marks of links are short and seldom the same', () => {
    const marks = Array.from({ length: 2_000 }, (_, index) => markOf(`actor-${index}.supports.actor-${index + 1}`))
    for (const mark of marks) expect(mark).toMatch(/^[\w-]{4}$/)
    expect(new Set(marks).size).toBeGreaterThan(1_998)
  })

  it('keeps labels and link types whatever their letters', () => {
    const hiddenKinds = new Set(['Holding Company', 'Tick`ed', 'a~b', '100%', 'Фестиваль', 'A*B&c=d'])
    const address = fromAddress(
      `#${toAddress({ ...session(), filters: { ...session().filters, hiddenKinds, hiddenTypes: new Set(['shown at']) } })}`,
    )
    expect(address?.filters.hiddenKinds).toEqual(hiddenKinds)
    expect(address?.filters.hiddenTypes).toEqual(new Set(['shown at']))
  })

  it('is nothing for an empty canvas', () => expect(toAddress(createSession().getState())).toBe(''))

  it.each(['', '#', '#at=', '#at=a*x*1', '#at=<script>*1*1', '#sel=a', '#%%%'])(
    '%j is read as nothing, without an error',
    (hash) => {
      expect(fromAddress(hash)).toBeNull()
    },
  )

  it('leaves out what cannot be read and keeps the rest', () => {
    const address = fromAddress('#at=a*1*1~b*NaN*2&from=yesterday&undated=MAYBE&sel=zz')
    expect(address?.positions).toEqual({ a: { x: 1, y: 1 } })
    expect(address?.filters).toMatchObject({ from: null, undated: 'INCLUDE' })
    expect(address?.nodes).toEqual([])
  })
})

describe('the address of a query', () => {
  const query = {
    name: 'time/holds-at',
    parameters: [{ name: 'day', default: '2023-10-05' }, { name: 'thing', default: null }, { name: 'first' }],
  }
  it('holds the values that are not those of the file', () => {
    const address = queryAddress(query, { day: '2021-08-15', thing: null, first: 3 })
    expect(roomFromAddress(`#${address}`)).toEqual({
      room: 'cypher',
      query: 'time/holds-at',
      values: { day: '2021-08-15', first: 3 },
    })
    expect(queryAddress(query, { day: '2023-10-05' })).toBe('room=cypher&query=time%2Fholds-at')
  })
  it.each(['values=', 'values=x', 'values=[1]', 'values=null'])('%s is no values', (part) =>
    expect(roomFromAddress(`#query=a/b&${part}`).values).toEqual({}),
  )
})

describe('session', () => {
  it('opens without a step to undo, and undoes what comes after', () => {
    const store = createSession()
    const { actions } = store.getState()
    actions.show('Open', { nodes: [thing('a')], links: [] }, { a: { x: 0, y: 0 } })
    expect(store.getState().canvas.past).toEqual([])
    actions.remove('Remove', ['a'])
    actions.undo()
    expect(Object.keys(store.getState().canvas.present.nodes)).toEqual(['a'])
  })
})
