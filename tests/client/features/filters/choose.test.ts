import { expect, it, vi } from 'vitest'
import { choose, keepLearning } from '../../../../client/features/filters/choose.ts'
import { visible } from '../../../../client/state/filters.ts'
import { createSession } from '../../../../client/state/store.ts'
import { clientOf, failed } from '../../api/sent.ts'
import { link, said, stance, thing } from '../../make.ts'
import { toolsOf } from '../../tools.ts'

const contested = said(stance('ACCUSES', { sourceGrade: 'B' }), stance('DENIES', { sourceGrade: 'D' }))
const one = link('x', 'y', { id: contested.id, status: 'CONTESTED' })

function opened(answer: () => unknown = () => ({ data: { said: [contested] } })) {
  const session = createSession()
  session.getState().actions.show('First', { nodes: [thing('x'), thing('y')], links: [one] })
  const { client, asked } = clientOf({ Limits: () => ({ data: { limits: { maxPageSize: 100 } } }), Said: answer })
  return { session, tools: toolsOf(session, { client }), asked }
}
const shown = ({ session }: Pick<ReturnType<typeof opened>, 'session'>) => {
  const { canvas, filters, said: known } = session.getState()
  return visible(canvas.present, filters, known)
}

it('filters that choose among stances are set once it is known what is said: no link goes for a moment', async () => {
  const at = opened()
  const seen: number[] = []
  at.session.subscribe(() => seen.push(shown(at).links.length))
  choose(at.tools, () => ({ minSourceGrade: 'C' }))
  await vi.waitFor(() => expect(at.session.getState().filters.minSourceGrade).toBe('C'))
  expect(shown(at).links).toMatchObject([{ status: 'ACCUSED', affirmed: 1, denied: 0 }])
  expect(new Set(seen)).toEqual(new Set([1]))
})

it('two that are set while the first is still learned about are both set', async () => {
  const at = opened()
  for (const id of ['a', 'b'])
    choose(at.tools, ({ hiddenDocuments }) => ({ hiddenDocuments: new Set([...hiddenDocuments, id]) }))
  await vi.waitFor(() => expect([...at.session.getState().filters.hiddenDocuments]).toEqual(['a', 'b']))
})

it('one that is still learned about does not come back once nothing is to be hidden', async () => {
  const at = opened()
  at.session.getState().actions.setFilters({ hiddenKinds: new Set(['Event']) })
  choose(at.tools, () => ({ minSourceGrade: 'C' }))
  at.session.getState().actions.resetFilters()
  await vi.waitFor(() => expect(at.session.getState().said.size).toBe(1))
  await Promise.resolve()
  expect(at.session.getState().filters.minSourceGrade).toBeNull()
})

it('they are left as they were when that cannot be learned, and it is told', async () => {
  const at = opened(() => failed('DATABASE_ERROR', 'It failed.'))
  choose(at.tools, () => ({ minSourceGrade: 'C' }))
  await vi.waitFor(() => expect(at.tools.said).toEqual(['It failed.']))
  expect(at.session.getState().filters.minSourceGrade).toBeNull()
})

it('of links that come later it is learned; until then they are not shown, and counted', async () => {
  const at = opened()
  const stop = keepLearning(at.tools)
  at.session.getState().actions.setFilters({ hiddenDocuments: new Set(['elsewhere']) })
  expect(shown(at)).toMatchObject({ links: [], unjudged: 1 })
  await vi.waitFor(() => expect(shown(at)).toMatchObject({ links: [{ status: 'CONTESTED' }], unjudged: 0 }))
  stop()
})

it('no other filter asks for anything', () => {
  const at = opened()
  keepLearning(at.tools)
  at.session.getState().actions.setFilters({ hiddenStatuses: new Set(['DENIED']) })
  expect(at.asked()).toEqual([])
})
