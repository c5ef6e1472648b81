import { expect, it } from 'vitest'
import { address } from '../../../../client/features/filters/address.ts'
import { createSession } from '../../../../client/state/store.ts'
import { toolsOf } from '../../tools.ts'

/** What an address says of the filters, and what of it is left out. */

function read(words: string) {
  const session = createSession()
  const tools = toolsOf(session)
  address.read(new URLSearchParams(words), tools)
  const { from, to, undated, minSourceGrade, hiddenStatuses, hiddenGrounds } = session.getState().filters
  const hidden = [...hiddenStatuses, ...hiddenGrounds]
  return { filters: { from, to, undated, minSourceGrade, hidden }, said: tools.said }
}
const none = { from: null, to: null, undated: 'INCLUDE', minSourceGrade: null, hidden: [] as string[] }

it('a period is read as it stands, and nothing is said', () =>
  expect(read('from=2023-01-01&to=2023-02-28&undated=INCLUDE&min-source=B')).toEqual({
    filters: { ...none, from: '2023-01-01', to: '2023-02-28', minSourceGrade: 'B' },
    said: [],
  }))

it.each([
  ['from=2023-02-30', none, 'from=2023-02-30'],
  ['from=0000-01-01&to=2023-01-01', { ...none, to: '2023-01-01' }, 'from=0000-01-01'],
  ['to=9999-99-99', none, 'to=9999-99-99'],
  ['from=2023-05-01&to=2023-01-01', none, 'from=2023-05-01, to=2023-01-01'],
  ['no-statuses=FOO~DENIED', { ...none, hidden: ['DENIED'] }, 'no-statuses=FOO'],
  ['no-grounds=BAR', none, 'no-grounds=BAR'],
  ['unlinked=SOME', none, 'unlinked=SOME'],
  ['undated=SOME&min-source=Z', none, 'min-source=Z, undated=SOME'],
])('of %s what no filter can be is left out, and told', (words, filters, left) =>
  expect(read(words)).toEqual({ filters, said: [`Left out of the address, which no filter can be: ${left}.`] }),
)
