import { describe, expect, it } from 'vitest'
import { keepHiddenInStep } from '../../../client/state/hidden.ts'
import { modelOf } from '../../../client/state/model.ts'
import { isChanged } from '../../../client/state/kept-perspectives.ts'
import { createPerspectives } from '../../../client/state/perspectives.ts'
import { createSession } from '../../../client/state/store.ts'

describe('what is hidden', () => {
  it('is the filters’ and the perspective’s at once', () => {
    const session = createSession()
    const store = createPerspectives({ getItem: () => null, setItem: () => undefined })
    keepHiddenInStep(session, store)
    store.getState().actions.open({
      database: 'A',
      model: modelOf('ANY'),
      things: 2,
      links: 1,
      kinds: [
        { name: 'Studio', count: 9 },
        { name: 'Film', count: 2 },
      ],
      types: [],
    })
    session.getState().actions.setFilters({ hiddenKinds: new Set(['Film']) })
    expect(store.getState().shown.hidden.kinds).toEqual(['Film'])
    store.getState().actions.saveAs('Without films')
    store.getState().actions.choose(null)
    expect([...session.getState().filters.hiddenKinds]).toEqual([])
    store.getState().actions.choose('Without films')
    expect([...session.getState().filters.hiddenKinds]).toEqual(['Film'])
    session.getState().actions.resetFilters()
    expect(isChanged(store.getState())).toBe(true)
  })
})
