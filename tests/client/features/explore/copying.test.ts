import { expect, it } from 'vitest'
import { citation } from '../../../../client/features/explore/copying.ts'

const stance = {
  paraphrase: 'It does.',
  documentName: 'A report',
  locator: 'S4',
  saidOn: null,
  holder: { id: 'a', name: 'Someone' },
}
const claim = {
  text: 'A supports B.',
  status: 'CONTESTED' as const,
  restsOn: [],
  when: { from: null, to: null, asOf: '2023-10-05', precision: 'UNKNOWN' as const },
  others: { claims: [], truncated: false },
}

it('a claim is copied with its status and every stance on it, each with who takes it and where it is read', () =>
  expect(
    citation({
      ...claim,
      stances: [
        { ...stance, kind: 'ACCUSES' },
        { ...stance, kind: 'DENIES', saidOn: '2023-10-04', holder: { id: 'b', name: 'Another' } },
      ],
    } as never),
  ).toBe(
    [
      'A supports B. [contested; as of 5 Oct 2023, beginning unknown]',
      '– Someone accuses: It does. (A report, sentence 4)',
      '– Another denies: It does. (A report, sentence 4, said 4 Oct 2023)',
    ].join('\n'),
  ))

it('what it rests on stands beside its status', () =>
  expect(citation({ ...claim, restsOn: ['DEDUCED'], stances: [] } as never)).toBe(
    'A supports B. [contested; as of 5 Oct 2023, beginning unknown; rests on a deduction]',
  ))

it('stances on a claim that says the same are among them', () =>
  expect(
    citation({
      ...claim,
      stances: [{ ...stance, kind: 'ASSERTS' }],
      others: {
        claims: [{ stances: [{ ...stance, kind: 'DENIES', holder: { id: 'b', name: 'Another' } }] }],
        truncated: false,
      },
    } as never),
  ).toContain('– Another denies: It does. (A report, sentence 4)'))
