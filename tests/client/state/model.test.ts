import { describe, expect, it } from 'vitest'
import { meets, modelOf, openModel } from '../../../client/state/model.ts'

describe('what can be shown of a graph', () => {
  it('of claims: statuses, times, kinds of our own', () => {
    expect(modelOf('CLAIMS')).toMatchObject({
      hasStatuses: true,
      hasTimes: true,
      knowsKinds: true,
      describes: true,
      opensWhole: true,
    })
  })

  it('of any other: what stands in it and nothing more', () => {
    expect(modelOf('ANY')).toMatchObject({
      hasStatuses: false,
      hasTimes: false,
      knowsKinds: false,
      describes: false,
      opensWhole: false,
    })
  })

  it('is that of claims until the database has been asked', () => {
    expect(modelOf(undefined)).toBe(modelOf('CLAIMS'))
    expect(openModel(null)).toBe(modelOf('CLAIMS'))
    expect(openModel({ model: modelOf('ANY') })).toBe(modelOf('ANY'))
  })

  it('what needs claims stands aside without them, what needs nothing never does', () => {
    expect(meets(modelOf('CLAIMS'), 'claims')).toBe(true)
    expect(meets(modelOf('ANY'), 'claims')).toBe(false)
    for (const name of ['CLAIMS', 'ANY'] as const) expect(meets(modelOf(name), undefined)).toBe(true)
  })
})

describe('its words', () => {
  it('speak of kinds in the one, of labels in the other', () => {
    expect(modelOf('CLAIMS').words).toMatchObject({ kind: 'Kind', kinds: 'Kinds' })
    expect(modelOf('ANY').words).toMatchObject({ kind: 'Label', kinds: 'Labels' })
  })

  it('quote a text that matched: an alias as it is, an article shortened', () => {
    expect(modelOf('CLAIMS').words.matched('TTP')).toBe('also “TTP”')
    expect(modelOf('ANY').words.matched('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`)
    expect(modelOf('ANY').words.matched('a'.repeat(61))).toBe(`“${'a'.repeat(59)}…”`)
  })
})
