import { describe, expect, it } from 'vitest'
import {
  GUESSED,
  marked,
  propertyNames,
  propertyOptions,
  unmarked,
} from '../../../../client/features/filters/property-choice.ts'

describe('a property among other choices', () => {
  it.each(['name', '', 'equal', '.', 'Ω b'])('%j cannot be taken for another', (name) => {
    expect(unmarked(marked(name))).toBe(name)
    expect([GUESSED, 'equal']).not.toContain(marked(name))
  })
  it('none is what is guessed', () => {
    expect(marked(undefined)).toBe(GUESSED)
    expect(unmarked(GUESSED)).toBeUndefined()
  })
})

describe('options', () => {
  it('are the names that there are, each once, in order', () => {
    expect(propertyNames([{ year: 1961, title: 'a' }, { title: 'b' }])).toEqual(['title', 'year'])
    expect(propertyNames([{ year: 1961, title: 'a' }], (value) => typeof value === 'number')).toEqual(['year'])
  })
  it('hold what was chosen, though nothing has it', () => {
    expect(propertyOptions(['year'], 'gone').map(({ word }) => word)).toEqual(['year', 'gone'])
    expect(propertyOptions(['year'], 'year').map(({ word }) => word)).toEqual(['year'])
    expect(propertyOptions(['year'], undefined)).toEqual([{ value: '.year', word: 'year' }])
  })
})
