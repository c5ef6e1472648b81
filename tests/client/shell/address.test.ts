import { describe, expect, it, vi } from 'vitest'
import { followersOf, readPage, readParts, roomIn, writeAddress } from '../../../client/shell/address.ts'
import type { AddressPart } from '../../../client/shell/feature.ts'
import { partsOf } from '../../../client/state/url.ts'
import { createSession } from '../../../client/state/store.ts'
import { toolsOf } from '../tools.ts'
import { canvasOfThree, feature } from './made-up.ts'

const read: string[] = []
const part = (key: string, of: AddressPart['of'], change: Partial<AddressPart> = {}) =>
  feature({
    address: {
      keys: [key],
      of,
      write: () => ({ [key]: 'said' }),
      read: (parts) => void read.push(`${key}=${parts.get(key)}`),
      ...change,
    },
  })

describe('a feature’s part of the address', () => {
  it('of the page is always said, one of the canvas beside a canvas only', () => {
    const features = [part('mood', 'page'), part('tint', 'canvas')]
    expect(writeAddress(features, createSession().getState())).toBe('mood=said')
    const parts = partsOf(writeAddress(features, canvasOfThree().getState()))
    expect(parts.get('at')).toBe('a*0*0~b*100*0~c*0*100')
    expect([parts.get('mood'), parts.get('tint')]).toEqual(['said', 'said'])
  })

  it('is read when it is its turn, and one that throws keeps no other from it', () => {
    const broken = part('bad', 'canvas', {
      read: () => {
        throw new Error('cannot be read')
      },
    })
    const features = [broken, part('mood', 'page'), part('tint', 'canvas')]
    const tools = toolsOf(createSession())
    read.length = 0
    readParts(partsOf('#mood=x&tint=y&bad=z'), features, 'canvas', tools)
    expect(read).toEqual(['tint=y'])
    expect(tools.said).toEqual(['cannot be read'])
  })

  it('that cannot be written leaves the others in the address', () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue()
    const broken = part('bad', 'page', {
      write: () => {
        throw new Error('cannot be written')
      },
    })
    expect(writeAddress([broken, part('mood', 'page')], createSession().getState())).toBe('mood=said')
    expect(complaint).toHaveBeenCalledOnce()
    complaint.mockRestore()
  })

  it('tells of its changes where the session knows nothing of them', () => {
    const follow = () => () => undefined
    expect(followersOf([part('mood', 'page', { follow }), part('tint', 'canvas')])).toEqual([follow])
  })
})

describe('the room of an address', () => {
  const attic = feature({ panels: [{ id: 'attic', place: 'room', title: 'Attic', Content: () => null }] })
  it('is one that there is', () => {
    expect(roomIn(partsOf('#room=attic'), [attic])).toBe('attic')
    expect(roomIn(partsOf('#room=attic'), [])).toBe('explore')
    expect(roomIn(partsOf('#'), [attic])).toBe('explore')
  })

  it('is entered at once, and said again', () => {
    const tools = toolsOf(createSession())
    readPage('#room=attic', [attic], tools)
    expect(tools.session.getState().room).toBe('attic')
    expect(writeAddress([attic], tools.session.getState())).toBe('room=attic')
  })
})
