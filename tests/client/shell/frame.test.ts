import { describe, expect, it } from 'vitest'
import { commandsOf } from '../../../client/shell/commands.ts'
import { frameOf } from '../../../client/shell/frame.ts'
import { runCommand } from '../../../client/shell/run.ts'
import { createSession } from '../../../client/state/store.ts'
import { toolsOf } from '../tools.ts'
import { canvasOfThree, feature } from './made-up.ts'

const panel = (id: string, place: 'left' | 'right' | 'room') => ({ id, place, title: id, Content: () => null })
const frame = frameOf([feature({ panels: [panel('legend', 'left'), panel('list', 'right'), panel('attic', 'room')] })])

describe('the frame', () => {
  it('offers every room and every panel that features bring', () => {
    const choices = (id: string) => {
      const found = commandsOf([frame]).find((command) => command.id === id)?.choices
      return typeof found === 'object' ? found.map((choice) => choice.id) : []
    }
    expect(choices('shell.room')).toEqual(['explore', 'attic'])
    expect(choices('shell.panel')).toEqual(['legend', 'list'])
  })

  it('goes through the themes', () => {
    const tools = toolsOf(createSession())
    const seen = [1, 2, 3].map(() => {
      runCommand([frame], tools, 'shell.theme')
      return tools.shell.getState().theme
    })
    expect(seen).toEqual(['light', 'dark', 'system'])
  })

  it('closes what was said', () => {
    const tools = toolsOf(createSession())
    tools.notices.say('Copied.')
    runCommand([frame], tools, 'shell.close-messages')
    expect(tools.said).toEqual([])
  })

  it('opens the menu of what is selected by key, and that of the canvas with nothing', () => {
    const tools = toolsOf(canvasOfThree())
    runCommand([frame], tools, 'shell.menu')
    expect(tools.shell.getState().menu?.target.on).toBe('canvas')
    tools.session.getState().actions.selectNodes(['a'])
    runCommand([frame], tools, 'shell.menu')
    expect(tools.shell.getState().menu?.target).toMatchObject({ on: 'thing', thing: { id: 'a' } })
  })
})
