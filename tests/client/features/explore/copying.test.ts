import { describe, expect, it, vi } from 'vitest'
import { citation } from '../../../../client/features/explore/copying.ts'
import { explore } from '../../../../client/features/explore/feature.ts'
import { runCommand } from '../../../../client/shell/run.ts'
import { createSession } from '../../../../client/state/store.ts'
import { openModel } from '../../../../client/state/model.ts'
import { clientOf } from '../../api/sent.ts'
import { link, said as saidOf, stance as saidBy, thing } from '../../make.ts'
import { toolsOf } from '../../tools.ts'

const stance = {
  paraphrase: 'It does.',
  documentName: 'A report',
  locator: 'S4',
  saidOn: null,
  restsOn: [],
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
        { ...stance, kind: 'DENIES', saidOn: '2023-10-04', restsOn: ['DEDUCED'], holder: { id: 'b', name: 'Another' } },
      ],
    } as never),
  ).toBe(
    [
      'A supports B. [contested; as of 5 Oct 2023, beginning unknown]',
      '– Someone accuses: It does. (A report, sentence 4)',
      '– Another denies: It does. (A report, sentence 4, said 4 Oct 2023, rests on a deduction)',
    ].join('\n'),
  ))

it('what it rests on stands beside its status', () =>
  expect(citation({ ...claim, restsOn: ['DEDUCED'], stances: [] } as never)).toBe(
    'A supports B. [contested; as of 5 Oct 2023, beginning unknown; rests on a deduction]',
  ))

it('a plan stays one where some deny it', () =>
  expect(citation({ ...claim, when: { ...claim.when, plan: 'DUE' }, stances: [] } as never)).toBe(
    'A supports B. [contested; planned; as of 5 Oct 2023, beginning unknown]',
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

describe('a link whose stances filters leave out', () => {
  const contested = link('a', 'b', { status: 'CONTESTED', restsOn: ['DEDUCED'] })
  const known = {
    ...saidOf(saidBy('ASSERTS', { ownVoice: true, restsOn: ['DEDUCED'] }), saidBy('DENIES', { sourceGrade: 'D' })),
    id: contested.id,
    status: 'CONTESTED' as const,
  }
  const session = createSession()
  const { actions } = session.getState()
  actions.show('Open', { nodes: [thing('a'), thing('b')], links: [contested] })
  actions.learn([contested.id], [known])
  const selected = () => actions.selectLink(contested.id)
  const tools = (change: Parameters<typeof toolsOf>[1] = {}) =>
    toolsOf(session, { ...change, model: () => ({ ...openModel(null), hasStatuses: true }) })

  it('is copied with the status that those left make, that of all beside it', () => {
    const copied = tools()
    selected()
    runCommand([explore], copied, 'link.copy-words')
    actions.setFilters({ minSourceGrade: 'C' })
    selected()
    runCommand([explore], copied, 'link.copy-words')
    actions.setFilters({ minSourceGrade: 'A' })
    selected()
    runCommand([explore], copied, 'link.copy-words')
    expect(copied.said).toEqual([
      'copied a supports b (contested; rests on a deduction)',
      'copied a supports b (asserted with the stances that count; contested with all; rests on a deduction)',
      'copied a supports b (contested with all stances; none that counts says anything of it; rests on a deduction)',
    ])
  })

  it('is copied with its sources in the same words', async () => {
    actions.setFilters({ minSourceGrade: 'C' })
    selected()
    const cited = tools({ client: clientOf({ Cited: () => ({ data: { claim: { ...claim, stances: [] } } }) }).client })
    runCommand([explore], cited, 'link.copy-citation')
    await vi.waitFor(() => expect(cited.said).toHaveLength(1))
    expect(cited.said[0]).toContain('[asserted with the stances that count; contested with all; as of 5 Oct 2023')
  })

  it('of which nothing is known yet says that', () => {
    const fresh = tools()
    const other = link('b', 'a')
    actions.add('Add', { nodes: [], links: [other] })
    actions.selectLink(other.id)
    runCommand([explore], fresh, 'link.copy-words')
    expect(fresh.said).toEqual([
      'copied b supports a (asserted with all stances; what those that count say is not known yet)',
    ])
  })
})
