import { expect, it } from 'vitest'
import { lensParameter } from '../../../server/library/lens-parameter.ts'

it('a lens is made whole, its statuses as they are stored', () => {
  expect(lensParameter(null)).toBeNull()
  expect(lensParameter({ statuses: { only: ['CONTESTED'] }, trueAt: { from: '2023-01-01' } })).toEqual({
    kinds: null,
    linkTypes: null,
    statuses: { only: ['contested'], not: [] },
    documents: null,
    restsOn: null,
    trueAt: { from: '2023-01-01', to: null },
    undecided: 'KEEP',
    minSourceGrade: null,
    minInformationGrade: null,
  })
})

it.each<[string, unknown, string]>([
  ['a text', 'denied', 'parameters: lens: it takes an object of kinds,'],
  ['a number where a text belongs', { trueAt: { edtf: 2023 } }, 'lens.trueAt.edtf: 2023 is not a text.'],
  ['the year 0', { trueAt: { from: '0000-01-01' } }, 'lens.trueAt.from: "0000-01-01" is not a calendar day.'],
  ['a part that there is not', { status: ['denied'] }, 'status is no part of it'],
  ['a small letter', { minSourceGrade: 'b' }, 'A to F'],
  ['a grade as text', { minInformationGrade: '2' }, '1 to 6'],
  ['an unknown word for what is undecided', { undecided: 'leave_out' }, 'KEEP, LEAVE_OUT, ALONE'],
  ['an unknown status', { statuses: { not: ['likely'] } }, '"likely" is no status'],
  ['a word where a list belongs', { kinds: { only: 'Person' } }, 'lists of words'],
  ['a day that is none', { trueAt: { to: 'soon' } }, 'YYYY-MM-DD'],
  ['days the wrong way round', { trueAt: { from: '2023-02-01', to: '2023-01-01' } }, 'Swap them'],
])('%s is refused in words', (_, lens, words) => expect(() => lensParameter(lens)).toThrow(words))
