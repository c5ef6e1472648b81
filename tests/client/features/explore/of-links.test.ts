import { describe, expect, it } from 'vitest'
import { explore } from '../../../../client/features/explore/feature.ts'
import { canRun, labelOf } from '../../../../client/shell/commands.ts'
import { nowOf, runCommand } from '../../../../client/shell/run.ts'
import { selected } from '../../../../client/shell/targets.ts'
import { pairId } from '../../../../client/state/bundles.ts'
import { link } from '../../make.ts'
import { clientOf, graphOf } from '../../api/sent.ts'
import { canvasOfThree } from '../../shell/made-up.ts'
import { toolsOf } from '../../tools.ts'

const onLine = (change: Parameters<typeof toolsOf>[1] = {}) => {
  const session = canvasOfThree()
  session.getState().actions.selectBundle(pairId('a', 'b'))
  return toolsOf(session, change)
}
const links = (tools: ReturnType<typeof onLine>) => Object.keys(tools.session.getState().canvas.present.links)
const offer = (tools: ReturnType<typeof onLine>, id: string) => ({
  command: explore.commands!.find((each) => each.id === id)!,
  target: selected(tools.session.getState())!,
})

describe('a line of two links', () => {
  it('takes both off the canvas in one step, and leaves its ends', () => {
    const tools = onLine()
    runCommand([explore], tools, 'link.remove')
    expect(links(tools)).toEqual(['a.supports.c'])
    expect(Object.keys(tools.session.getState().canvas.present.nodes)).toEqual(['a', 'b', 'c'])
    expect(tools.session.getState().canvas.past.at(-1)?.label).toBe('Remove 2 links')
    tools.session.getState().actions.undo()
    expect(links(tools)).toHaveLength(3)
  })

  it('is read by choosing one of them; a single link at once', () => {
    const tools = onLine()
    const can = (id: string) => canRun(offer(tools, id), nowOf(tools))
    expect([can('link.read'), can('link.read-one')]).toEqual([false, true])
    runCommand([explore], tools, 'link.read-one', undefined, 'b.supports.a')
    expect(tools.session.getState().selection.link).toBe('b.supports.a')
    expect(tools.said).toEqual(['opened inspect'])
    expect([can('link.read'), can('link.read-one')]).toEqual([true, false])
    expect(labelOf(offer(tools, 'link.read'), nowOf(tools))).toBe('Read who says so')
  })

  it('is copied as ids and in words', () => {
    const tools = onLine()
    runCommand([explore], tools, 'link.copy-id')
    runCommand([explore], tools, 'link.copy-words')
    expect(tools.said).toEqual([
      'copied a.supports.b\nb.supports.a',
      'copied a supports b (asserted)\nb funds a (asserted)',
    ])
  })

  it('has its ends selected, and brought into sight', () => {
    const tools = onLine()
    runCommand([explore], tools, 'link.centre')
    expect(tools.session.getState().camera).toEqual({ kind: 'frame', ids: ['a', 'b'] })
    runCommand([explore], tools, 'link.select-ends')
    expect(tools.session.getState().selection.nodes).toEqual(['a', 'b'])
  })

  it('brings every other link that the graph has between its ends, and says when there is none', async () => {
    const more = link('a', 'b', { id: 'a.trains.b', type: 'TRAINS' })
    const tools = onLine({ client: clientOf(graphOf([link('a', 'b'), more], 100)).client })
    runCommand([explore], tools, 'link.bring-all')
    await expect.poll(() => tools.said).toEqual(['1 link more of a and b: these are all.'])
    expect(links(tools)).toContain('a.trains.b')
    tools.session.getState().actions.selectBundle(pairId('a', 'b'))
    runCommand([explore], tools, 'link.bring-all')
    await expect.poll(() => tools.said[1]).toBe('No other link is between a and b.')
  })
})
