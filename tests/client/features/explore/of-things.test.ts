import { describe, expect, it } from 'vitest'
import { explore } from '../../../../client/features/explore/feature.ts'
import { runCommand } from '../../../../client/shell/run.ts'
import { canvasOfThree } from '../../shell/made-up.ts'
import { toolsOf } from '../../tools.ts'

function on(...ids: string[]) {
  const tools = toolsOf(canvasOfThree())
  tools.session.getState().actions.selectNodes(ids)
  const run = (id: string, choice?: string) => runCommand([explore], tools, id, undefined, choice)
  const things = () => Object.keys(tools.session.getState().canvas.present.nodes)
  return { tools, run, things, now: tools.session.getState }
}

describe('a thing', () => {
  it('is selected with what it is linked to', () => {
    const { run, now } = on('b')
    run('thing.select-around')
    expect(now().selection.nodes).toEqual(['b', 'a'])
  })

  it('is taken off the canvas by its name', () => {
    const { run, things, now } = on('b')
    run('thing.remove')
    expect(things()).toEqual(['a', 'c'])
    expect(now().canvas.past.at(-1)?.label).toBe('Remove b')
  })
})

describe('several things', () => {
  it('are kept alone, or taken off together', () => {
    const kept = on('a', 'b')
    kept.run('several.keep')
    expect(kept.things()).toEqual(['a', 'b'])
    const gone = on('a', 'b')
    gone.run('several.remove')
    expect(gone.things()).toEqual(['c'])
    expect(gone.now().canvas.past.at(-1)?.label).toBe('Remove 2 things')
  })

  it('are all that there is: nothing else to take off', () => {
    const { run, now } = on('a', 'b', 'c')
    run('several.keep')
    expect(now().canvas.past).toEqual([])
  })

  it('are brought into sight and copied', () => {
    const { run, tools, now } = on('b', 'c')
    run('several.frame')
    expect(now().camera).toEqual({ kind: 'frame', ids: ['b', 'c'] })
    run('several.copy-ids')
    run('several.copy-names')
    run('several.copy')
    expect(tools.said).toEqual(['copied b\nc', 'copied b\nc', 'copied b (armed group)\nc (armed group)'])
  })
})

describe('by the arrow keys', () => {
  it('one walks along links, and is told where one is', () => {
    const { run, now } = on('a')
    run('canvas.walk', 'right')
    expect(now().selection.nodes).toEqual(['b'])
    expect(now().spoken).toBe('b, Armed group, 2 links shown')
    run('canvas.walk', 'right')
    expect(now().spoken).toBe('No linked thing in that direction.')
  })

  it('what is selected is moved as one step', () => {
    const { run, now } = on('a', 'b')
    run('canvas.nudge', 'down')
    expect(now().canvas.present.positions).toMatchObject({ a: { x: 0, y: 20 }, b: { x: 100, y: 20 } })
    expect(now().canvas.past.at(-1)?.label).toBe('Move 2 things')
  })
})
