import { describe, expect, it } from 'vitest'
import { lineTarget, selected, targetWords, thingTarget } from '../../../client/shell/targets.ts'
import { pairId } from '../../../client/state/bundles.ts'
import { canvasOfThree } from './made-up.ts'

const name = (id: string) => id.toUpperCase()

describe('what is pointed at', () => {
  it('is a thing, or all that are selected when it is one of several', () => {
    const session = canvasOfThree()
    const on = (id: string) => thingTarget(session.getState(), id)
    session.getState().actions.selectNodes(['a', 'b'])
    expect(on('c')).toMatchObject({ on: 'thing', thing: { id: 'c' } })
    expect(on('b')).toMatchObject({ on: 'several', things: [{ id: 'b' }, { id: 'a' }] })
    session.getState().actions.selectNodes(['a'])
    expect(on('a')).toMatchObject({ on: 'thing', thing: { id: 'a' } })
    expect(on('constructor')).toBeNull()
  })

  it('is all links of a line that are not hidden', () => {
    const session = canvasOfThree()
    const types = () => {
      const target = lineTarget(session.getState(), pairId('a', 'b'))
      return target?.on === 'link' ? target.links.map(({ type }) => type) : null
    }
    expect(types()).toEqual(['SUPPORTS', 'FUNDS'])
    session.getState().actions.setFilters({ hiddenTypes: new Set(['FUNDS']) })
    expect(types()).toEqual(['SUPPORTS'])
    expect(lineTarget(session.getState(), 'nobody|here')).toBeNull()
  })
})

describe('what is selected', () => {
  it('is a thing, several, a link, a line, or nothing', () => {
    const session = canvasOfThree()
    const { actions } = session.getState()
    const now = () => selected(session.getState())
    expect(now()).toBeNull()
    actions.selectNodes(['a'])
    expect(now()?.on).toBe('thing')
    actions.selectNodes(['a', 'b'])
    expect(now()?.on).toBe('several')
    actions.selectLink('a.supports.b')
    expect(now()).toMatchObject({ on: 'link', links: [{ id: 'a.supports.b' }] })
    actions.selectBundle(pairId('a', 'b'))
    expect(now()).toMatchObject({ on: 'link', links: [{ type: 'SUPPORTS' }, { type: 'FUNDS' }] })
    actions.selectNodes(['elsewhere'])
    expect(now()).toBeNull()
  })

  it('is said in words', () => {
    const session = canvasOfThree()
    const { actions } = session.getState()
    const words = () => {
      const target = selected(session.getState())
      return target && targetWords(target, name)
    }
    actions.selectNodes(['a'])
    expect(words()).toBe('A')
    actions.selectNodes(['a', 'b'])
    expect(words()).toBe('2 things')
    actions.selectLink('a.supports.b')
    expect(words()).toBe('A supports B')
    actions.selectBundle(pairId('a', 'b'))
    expect(words()).toBe('2 links of A and B')
    expect(targetWords({ on: 'canvas' }, name)).toBe('Canvas')
  })
})
