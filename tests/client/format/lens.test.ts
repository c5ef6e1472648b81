import { expect, it } from 'vitest'
import { lensInWords } from '../../../client/format/lens.ts'

it('a lens is told in words, part by part', () => {
  expect(lensInWords({ documents: { only: ['article'], not: [] }, kinds: { not: ['ArmedGroup', 'Place'] } })).toBe(
    'documents only article; without kinds Armed group, Place',
  )
  expect(lensInWords({ statuses: { only: ['CONTESTED', 'DENIED'] }, linkTypes: { not: ['LEADS_TO'] } })).toBe(
    'without link types leads to; statuses only contested, denied',
  )
  expect(lensInWords({ trueAt: { from: '2021-01-01', to: null }, undecided: 'LEAVE_OUT' })).toBe(
    'time from 2021-01-01; without what cannot be decided',
  )
  expect(lensInWords({ minSourceGrade: 'B', minInformationGrade: 2, undecided: 'ALONE' })).toBe(
    'only what cannot be decided; sources of grade B or better; information of grade 2 or better',
  )
})
