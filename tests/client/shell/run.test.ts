import { describe, expect, it } from 'vitest'
import { openPanel, presentTargets, runCommand } from '../../../client/shell/run.ts'
import { createSession } from '../../../client/state/store.ts'
import { toolsOf } from '../tools.ts'
import { canvasOfThree, command, feature } from './made-up.ts'

const ran: unknown[] = []
const does = (change: Parameters<typeof command>[0]) =>
  feature({
    commands: [
      command({
        run: (_: unknown, target: unknown, choice: string) => void ran.push([target, choice]),
        ...change,
      } as never),
    ],
  })

describe('a command', () => {
  it('is done to what is selected, or to what it is told', () => {
    const session = canvasOfThree()
    session.getState().actions.selectNodes(['a'])
    const features = [does({ on: 'thing' })]
    ran.length = 0
    runCommand(features, toolsOf(session), 'made.up')
    const b = { on: 'thing', thing: session.getState().canvas.present.nodes.b! } as const
    runCommand(features, toolsOf(session), 'made.up', b, 'chosen')
    expect(ran).toMatchObject([
      [{ thing: { id: 'a' } }, ''],
      [{ thing: { id: 'b' } }, 'chosen'],
    ])
  })

  it('that cannot be done now does nothing, and one that nobody declares is a mistake', () => {
    ran.length = 0
    runCommand([does({ on: 'thing' })], toolsOf(createSession()), 'made.up')
    runCommand([does({ when: () => false })], toolsOf(createSession()), 'made.up')
    expect(ran).toEqual([])
    expect(() => runCommand([], toolsOf(createSession()), 'made.up')).toThrow('There is no command made.up.')
  })

  it('that fails is told of', async () => {
    const tools = toolsOf(createSession())
    runCommand([feature({ commands: [command({ run: () => Promise.reject(new Error('broken')) })] })], tools, 'made.up')
    await expect.poll(() => tools.said).toEqual(['broken'])
  })
})

describe('what a command may be done to', () => {
  it('is on the canvas only while one sees it', () => {
    const session = canvasOfThree()
    session.getState().actions.selectNodes(['a'])
    expect(presentTargets(session.getState()).map(({ on }) => on)).toEqual(['thing', 'canvas', 'page'])
    session.getState().actions.enter('cypher')
    expect(presentTargets(session.getState()).map(({ on }) => on)).toEqual(['page'])
  })
})

describe('a panel', () => {
  const panel = (id: string, place: 'left' | 'right' | 'room') => ({ id, place, title: id, Content: () => null })
  const features = [feature({ panels: [panel('legend', 'left'), panel('list', 'right'), panel('attic', 'room')] })]
  it('comes into sight with its side, or as the room that it is', () => {
    const tools = toolsOf(createSession())
    openPanel(features, 'list', tools)
    expect(tools.shell.getState().panel.right).toBe('list')
    openPanel(features, 'attic', tools)
    expect(tools.session.getState().room).toBe('attic')
    expect(() => openPanel(features, 'cellar', tools)).toThrow('There is no panel cellar.')
  })
})
