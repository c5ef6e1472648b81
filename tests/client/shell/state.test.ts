import { describe, expect, it } from 'vitest'
import { createShell } from '../../../client/shell/state.ts'
import { keepOf } from '../tools.ts'

describe('the frame', () => {
  it.each([
    [1440, true, true],
    [1000, false, true],
    [600, false, false],
  ])('at a width of %i has the sides left %s, right %s', (width, left, right) =>
    expect(createShell(width, keepOf()).getState()).toMatchObject({ left, right }),
  )

  it('brings a panel into sight with its side, unless that is to stay closed', () => {
    const shell = createShell(600, keepOf())
    const { actions } = shell.getState()
    actions.show('right', 'inspect', false)
    expect(shell.getState()).toMatchObject({ right: false, panel: { right: 'inspect' } })
    actions.show('right', 'sources')
    expect(shell.getState()).toMatchObject({ right: true, panel: { right: 'sources', left: null } })
    actions.toggle('right')
    expect(shell.getState().right).toBe(false)
  })

  it('has room for one side where they lie over the canvas', () => {
    const { getState } = createShell(600, keepOf(), () => true)
    getState().actions.toggle('left')
    getState().actions.show('right', 'inspect')
    expect(getState()).toMatchObject({ left: false, right: true })
    getState().actions.toggle('left')
    expect(getState()).toMatchObject({ left: true, right: false })
    getState().actions.show('right', 'sources', false)
    expect(getState()).toMatchObject({ left: true, right: false })
  })

  it('keeps the theme for the next visit, and takes no other word for one', () => {
    const keep = keepOf()
    createShell(600, keep).getState().actions.setTheme('dark')
    expect(createShell(600, keep).getState().theme).toBe('dark')
    expect(createShell(600, keepOf({ 'sightline-theme': 'pink' })).getState().theme).toBe('system')
  })

  it('asks for the search anew each time', () => {
    const shell = createShell(600, keepOf())
    shell.getState().actions.ask('>')
    const first = shell.getState().asked
    shell.getState().actions.ask('>')
    expect(shell.getState().asked).toEqual(first)
    expect(shell.getState().asked).not.toBe(first)
  })
})

it('a window that has become narrow keeps one side: the details, where they are open', () => {
  const { getState } = createShell(1440, keepOf())
  const open = () => [getState().left, getState().right]
  expect(open()).toEqual([true, true])
  getState().actions.narrowed()
  expect(open()).toEqual([false, true])
  getState().actions.toggle('right')
  getState().actions.toggle('left')
  getState().actions.narrowed()
  expect(open()).toEqual([true, false])
})

it('a side that a narrow window has closed comes back when there is room, unless it was closed by hand since', () => {
  let isNarrow = false
  const { getState } = createShell(1440, keepOf(), () => isNarrow)
  const open = () => [getState().left, getState().right]
  const become = (narrow: boolean) => {
    isNarrow = narrow
    if (narrow) getState().actions.narrowed()
    else getState().actions.widened()
  }
  become(true)
  become(false)
  expect(open()).toEqual([true, true])
  become(true)
  getState().actions.toggle('left')
  expect(open()).toEqual([true, false])
  getState().actions.toggle('left')
  become(false)
  expect(open()).toEqual([false, true])
  become(true)
  become(false)
  expect(open()).toEqual([false, true])
})
