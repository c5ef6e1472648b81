import { expect, it } from 'vitest'
import { leftOutInWords, lensInWords, statusInWords } from '../../../client/format/lens.ts'

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

it('a status that filters made says so, with what all stances make of it', () => {
  expect(statusInWords('CONTESTED', null)).toBe('contested')
  expect(statusInWords('ASSERTED', { counted: 'ASSERTED', whole: 'CONTESTED' })).toBe(
    'asserted with the stances that count; contested with all',
  )
  expect(statusInWords('DENIED', { counted: 'DENIED', whole: 'DENIED' })).toBe(
    'denied with the stances that count, and with all',
  )
  expect(statusInWords('ACCUSED', { counted: null, whole: 'ACCUSED' })).toBe(
    'accused with all stances; none that counts says anything of it',
  )
})

it('on how many links stances are left out is told exactly, and of how many the status hangs on it', () => {
  const other = { counted: 'ASSERTED', whole: 'CONTESTED' } as const
  const same = { counted: 'ASSERTED', whole: 'ASSERTED' } as const
  const words = (of: string, links = '2 links') =>
    `on ${links} a part of what sources say does not count; if all counted, ${of} would have another status`
  expect(leftOutInWords([])).toBe('')
  expect(leftOutInWords([other])).toBe(words('it', '1 link'))
  expect(leftOutInWords([same, same])).toBe(words('none of them'))
  expect(leftOutInWords([same, other])).toBe(words('1 of them'))
  expect(leftOutInWords([other, other])).toBe(words('all of them'))
})
