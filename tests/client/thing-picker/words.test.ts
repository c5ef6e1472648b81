import { expect, it } from 'vitest'
import { kindWords } from '../../../client/format/words.ts'
import { unnamedWords } from '../../../client/thing-picker/words.ts'
import { thing } from '../make.ts'

it('a text that names nothing, and one that names a thing of another kind, are told apart', () => {
  expect(unnamedWords('zzz', { other: null }, ['Country'], kindWords)).toBe('Nothing in the graph is called “zzz”.')
  expect(unnamedWords('ttp', { other: thing('TTP') }, ['Country', 'PoliticalParty'], kindWords)).toBe(
    'TTP is in the graph, of the kind Armed group. This field takes Country, Political party.',
  )
})
