import { expect, it } from 'vitest'
import { searchTextsOf } from '../../../server/names/things.ts'

it('a thing is found by each of its names, in their order', () =>
  expect(searchTextsOf(['Afghan Taliban', '\u200B', 'طالبان'])).toEqual({
    searchKeys: ['afghan taliban', '', 'طالبان'],
    searchAlso: ['=afghan_taliban l:fgn l:tlbn', '', '=طالبان talban x:tlbn'],
  }))
