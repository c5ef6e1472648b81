import { expect, it } from 'vitest'
import { SightlineError } from '../../../server/errors.ts'
import { checkedPeriod } from '../../../server/library/checked-period.ts'

const refuse = (part: string | null, what: string) => new SightlineError('BAD_USER_INPUT', `${part}: ${what}`, {})

it('a period that is one is read', () => {
  expect(checkedPeriod({ from: '2023-01-01' }, refuse)).toEqual({ from: '2023-01-01', to: null })
  expect(checkedPeriod({ edtf: '2023' }, refuse)).toEqual({ from: '2023-01-01', to: '2023-12-31' })
})

it('another is refused as whoever asks says it, with the part that is wrong', () => {
  expect(() => checkedPeriod({ to: '2023-02-30' }, refuse)).toThrow(/^to: "2023-02-30" is not a calendar day/)
  expect(() => checkedPeriod({ from: '2023-02-01', to: '2023-01-01' }, refuse)).toThrow(/^null: .* Swap them\.$/)
})
