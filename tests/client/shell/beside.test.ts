import { expect, it } from 'vitest'
import {
  aboutBeside,
  enlistTools,
  keepBeside,
  sessionBeside,
  shellBeside,
  toolsBeside,
} from '../../../client/shell/beside.ts'
import { nameOn, nowOf } from '../../../client/shell/run.ts'
import { createShell } from '../../../client/shell/state.ts'
import { createSession, HOME } from '../../../client/state/store.ts'
import { thing } from '../make.ts'
import { keepOf, toolsOf } from '../tools.ts'

/** A canvas beside the page's. */

it('is in the rooms of the page, and what is done on it stays there', () => {
  const page = createSession()
  const session = sessionBeside(page)
  const { actions } = session.getState()
  actions.show('Answer', { nodes: [thing('a')], links: [] })
  actions.enter('cypher')
  expect(page.getState().room).toBe('cypher')
  expect(session.getState().room).toBe(HOME)
  actions.openGraphql({ query: '{ limits { maxPageSize } }' })
  expect(page.getState()).toMatchObject({ room: 'graphql', draft: { query: '{ limits { maxPageSize } }' } })
  expect(Object.keys(page.getState().canvas.present.nodes)).toEqual([])
})

it('has its own menu and panels; the theme and names on lines are the page’s, whichever changes them', () => {
  const page = createShell(1440, keepOf())
  page.getState().actions.setTheme('dark')
  const shell = shellBeside(page)
  const stop = keepBeside(page, shell)
  expect(shell.getState()).toMatchObject({ theme: 'dark', right: false })
  shell.getState().actions.setLineNames(false)
  expect(page.getState().lineNames).toBe(false)
  page.getState().actions.setTheme('light')
  page.getState().actions.setLineNames(true)
  expect(shell.getState()).toMatchObject({ theme: 'light', lineNames: true })
  shell.getState().actions.show('right', 'inspect')
  expect(page.getState().panel.right).toBeNull()
  stop()
  page.getState().actions.setTheme('dark')
  expect(shell.getState().theme).toBe('light')
})

it('is worked with by tools of its own, as long as it is there', () => {
  const session = createSession()
  session.getState().actions.show('Begin', { nodes: ['a', 'b', 'c'].map((id) => thing(id)), links: [] })
  const tools = { ...toolsOf(session), ofPage: false }
  const gone = enlistTools(tools, [['Statement', 'RETURN 1']])
  expect(aboutBeside(session)).toEqual([['Statement', 'RETURN 1']])
  expect(toolsBeside(session)).toBe(tools)
  expect(toolsBeside(createSession())).toBeNull()
  expect(Object.keys(nowOf(tools).session.canvas.present.nodes)).toEqual(['a', 'b', 'c'])
  expect(nameOn(tools.session, tools.perspectives, 'gone')).toBe('gone')
  // Enlisted anew with more to say, it is not taken off by who had enlisted it before.
  const again = enlistTools(tools)
  gone()
  expect(toolsBeside(session)).toBe(tools)
  again()
  expect(aboutBeside(session)).toEqual([])
  expect(toolsBeside(session)).toBeNull()
})
