import { describe, expect, it, vi } from 'vitest'
import {
  canRun,
  choicesOf,
  commandsOf,
  fitting,
  isThere,
  labelOf,
  offersFor,
  panelsAt,
  runOffer,
} from '../../../client/shell/commands.ts'
import type { Command } from '../../../client/shell/feature.ts'
import { modelOf } from '../../../client/state/model.ts'
import { createSession } from '../../../client/state/store.ts'
import { thing } from '../make.ts'
import { toolsOf } from '../tools.ts'
import { command, feature, nowOf } from './made-up.ts'

const PAGE = { on: 'page' } as const
const panel = { id: 'p', place: 'right', title: 'P', Content: () => null } as const

describe('a feature that needs claims', () => {
  const features = [feature({ needs: 'claims', panels: [panel], commands: [command()] }), feature()]
  it('is there with its panels and commands in a graph of claims', () => {
    expect(panelsAt(fitting(features, modelOf('CLAIMS')), 'right')).toEqual([panel])
    expect(commandsOf(fitting(features, modelOf('CLAIMS')))).toHaveLength(1)
  })
  it('is absent with both from any other', () => {
    expect(panelsAt(fitting(features, modelOf('ANY')), 'right')).toEqual([])
    expect(commandsOf(fitting(features, modelOf('ANY')))).toEqual([])
  })
})

describe('an offer', () => {
  const a = { on: 'thing', thing: thing('a') } as const
  it('is made for each target that a command is for', () => {
    const commands = [
      command({ id: 'page' }),
      command({ id: 'thing', on: 'thing' }),
      command({ id: 'link', on: 'link' }),
    ]
    expect(offersFor(commands, [a, PAGE]).map((offer) => [offer.command.id, offer.target])).toEqual([
      ['page', PAGE],
      ['thing', a],
    ])
  })

  it('can be taken where it belongs and when it says so', () => {
    const only = (change: Partial<Command>, room = 'explore') =>
      canRun({ command: command(change), target: PAGE }, nowOf({ room }))
    expect(only({})).toBe(true)
    expect(only({ when: () => false })).toBe(false)
    expect(only({ room: 'cypher' })).toBe(false)
    expect(only({ room: 'cypher' }, 'cypher')).toBe(true)
    expect(only({ onCanvas: true }, 'cypher')).toBe(false)
    expect(isThere(command({ when: () => false }), nowOf())).toBe(true)
  })

  it('that cannot say whether it can be taken cannot, and is called by its title', () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue()
    const broken = () => {
      throw new Error('broken')
    }
    const offer = { command: command({ when: broken, label: broken }), target: PAGE }
    expect(canRun(offer, nowOf())).toBe(false)
    expect(labelOf(offer, nowOf())).toBe('Made up')
    expect(complaint).toHaveBeenCalledTimes(2)
    complaint.mockRestore()
  })

  it('says what it does now, and does it with what it is made for', () => {
    const asked: unknown[] = []
    const offer = {
      command: {
        ...command({ on: 'thing' }),
        label: (_: unknown, { thing: { id } }: { thing: { id: string } }) => `Do it to ${id}`,
        run: (_: unknown, target: unknown, choice: string) => void asked.push(target, choice),
      } as Command,
      target: a,
    }
    expect(labelOf(offer, nowOf())).toBe('Do it to a')
    expect(labelOf({ command: command(), target: PAGE }, nowOf())).toBe('Made up')
    runOffer(offer, toolsOf(createSession()), 'chosen')
    expect(asked).toEqual([a, 'chosen'])
  })

  it('has the choices that its command gives or fetches', async () => {
    const tools = toolsOf(createSession())
    const one = [{ id: 'one', title: 'One' }]
    expect(choicesOf({ command: command({ choices: one }), target: PAGE }, tools)).toEqual(one)
    expect(await choicesOf({ command: command({ choices: async () => one }), target: PAGE }, tools)).toEqual(one)
    expect(choicesOf({ command: command(), target: PAGE }, tools)).toEqual([])
  })
})
