import { expect, it } from 'vitest'
import { examplesOf, openQuery } from '../../../../client/features/workbench/open-query.ts'
import { createWorkbench } from '../../../../client/features/workbench/store.ts'
import { asJson, parametersFor } from '../../../../client/state/statements.ts'
import type { LibraryQuery } from '../../../../client/state/query-file.ts'
import { libraryQuery } from './library/make.ts'

const query: LibraryQuery = libraryQuery({
  name: 'network/neighbours',
  title: 'Neighbours of a thing',
  statement: 'MATCH (n {id: $id}) RETURN n LIMIT $first',
  parameters: [
    { name: 'id', type: 'Entity', about: 'the thing', default: 'ttp' },
    { name: 'first', type: 'Integer', about: 'how many', default: 10 },
  ],
})

const fresh = () => createWorkbench({ getItem: () => null, setItem: () => undefined })

it('a query gets a tab of its own, with its title, its text and its values as what they are', () => {
  const workbench = fresh()
  const id = openQuery(workbench, query, { id: 'pakistan', first: 5 })
  const { tabs, active } = workbench.getState()
  expect(active).toBe(id)
  expect(tabs.at(-1)).toMatchObject({
    title: 'Neighbours of a thing',
    text: `${query.statement}\n`,
    query: 'network/neighbours',
    parameters: { id: { input: 'thing', text: 'pakistan' }, first: { input: 'integer', text: '5' } },
  })
})

it('the same query again stays in its tab, with the new values', () => {
  const workbench = fresh()
  const id = openQuery(workbench, query, examplesOf(query))
  const many = workbench.getState().tabs.length
  workbench.getState().actions.open({ text: 'RETURN 1' })
  expect(openQuery(workbench, query, { id: 'afghanistan', first: 10 })).toBe(id)
  const { tabs, active } = workbench.getState()
  expect([tabs.length, active]).toEqual([many + 1, id])
  expect(tabs.find((tab) => tab.id === id)?.parameters['id']?.text).toBe('afghanistan')
})

it('a tab whose text was changed is left alone', () => {
  const workbench = fresh()
  const id = openQuery(workbench, query, examplesOf(query))
  workbench.getState().actions.edit(id, { text: 'RETURN 1' })
  expect(openQuery(workbench, query, examplesOf(query))).not.toBe(id)
  expect(workbench.getState().tabs.find((tab) => tab.id === id)?.text).toBe('RETURN 1')
})

it('examples are what the file gives', () => expect(examplesOf(query)).toEqual({ id: 'ttp', first: 10 }))

it('a lens that its card gives is sent beside its parameters, though the text asks one only in comments', () => {
  const workbench = fresh()
  const asked = libraryQuery({
    name: 'network/around',
    statement: 'MATCH (n {id: $id})-[r]-() WHERE true /* lens: AND link(r) */ RETURN n',
    parameters: [
      { name: 'id', type: 'Entity', about: 'the thing', default: 'ttp' },
      { name: 'lens', type: 'Lens?', about: 'what counts', default: null },
    ],
  })
  const sent = (lens: unknown) => {
    const id = openQuery(workbench, asked, { id: 'ttp', lens })
    const tab = workbench.getState().tabs.find((each) => each.id === id)
    return Object.entries(parametersFor(tab ?? { text: '', parameters: {} })).map(([name, given]) =>
      asJson(name, given),
    )
  }
  const lens = { linkTypes: { only: null, not: ['LEADS_TO'] } }
  expect(sent(lens)).toEqual(['ttp', lens])
  expect(sent(null)).toEqual(['ttp', null])
})
