import { describe, expect, it } from 'vitest'
import type { Choices } from '../../../client/shell/choices.ts'
import type { Command } from '../../../client/shell/feature.ts'
import { paletteOf, wordsAfterSign } from '../../../client/shell/palette.ts'
import type { Target } from '../../../client/shell/targets.ts'
import { thing } from '../make.ts'
import { command, nowOf } from './made-up.ts'

const TARGETS: readonly Target[] = [{ on: 'thing', thing: thing('ttp') }, { on: 'canvas' }, { on: 'page' }]
const called = { name: (id: string) => id.toUpperCase(), mac: false, signs: true }
const entries = (commands: readonly Command[], typed = '', choices: Choices = new Map()) =>
  paletteOf(commands, TARGETS, nowOf(), choices, typed, called)
const titles = (commands: readonly Command[], typed: string) => entries(commands, typed).map(({ title }) => title)

const fit = command({ id: 'fit', title: 'Fit everything', on: 'canvas', keys: ['0'] })
const select = command({ id: 'select', title: 'Select everything', on: 'canvas' })
const expand = command({ id: 'expand', title: 'Expand', on: 'thing', keys: ['Enter'] })
const undo = command({ id: 'undo', title: 'Undo', when: () => false })

describe('the words after the sign', () => {
  it.each([
    ['> fit', 'fit'],
    ['  >', ''],
    ['ttp', null],
    ['a > b', null],
    ['', null],
  ])('of %j are %j', (text, words) => expect(wordsAfterSign(text)).toBe(words))
})

describe('the palette', () => {
  it('shows each command with its keys and what it is done to', () => {
    expect(entries([expand, fit])).toMatchObject([
      { title: 'Expand', keys: 'Enter', of: 'TTP', can: true },
      { title: 'Fit everything', keys: '0', of: null, can: true },
    ])
  })

  it('begins with what is for the selection, and ends with choices', () => {
    const arrange = command({ id: 'arrange', title: 'Arrange', choices: [] })
    const choices = new Map([['arrange', [{ id: 'circle', title: 'Circle' }]]])
    expect(entries([arrange, fit, expand], '', choices).map(({ title }) => title)).toEqual([
      'Expand',
      'Fit everything',
      'Arrange: Circle',
    ])
  })

  it('finds by words in any order, what begins so first', () => {
    expect(titles([fit, select, expand], 'e')).toEqual(['Expand', 'Fit everything', 'Select everything'])
    expect(titles([fit, select], 'everything fit')).toEqual(['Fit everything'])
    expect(titles([expand], 'expand TTP')).toEqual(['Expand'])
    expect(titles([fit], 'unfit')).toEqual([])
  })

  it('finds by words that a command is looked for by, behind what is called so', () => {
    const layout = command({ id: 'layout', title: 'Arrange', also: 'layout fit' })
    expect(titles([layout, fit], 'layout')).toEqual(['Arrange'])
    expect(titles([layout, fit], 'fit')).toEqual(['Fit everything', 'Arrange'])
    expect(entries([expand], 'ttp')).toHaveLength(1)
    const ask = command({ id: 'ask', title: 'Ask', choices: [] })
    const choices = new Map([['ask', [{ id: 'one', title: 'A layout of one’s own' }]]])
    expect(entries([ask, layout], 'layout', choices).map(({ title }) => title)).toEqual([
      'Arrange',
      'Ask: A layout of one’s own',
    ])
  })

  it('says what to select for a command that is for something else, once something is typed', () => {
    const chain = command({
      id: 'chain',
      title: 'Chain',
      also: 'path',
      on: 'several',
      needs: 'select two things first',
    })
    const read = command({ id: 'read', title: 'Read it', on: 'link' })
    expect(entries([chain, fit], 'path')).toMatchObject([
      { title: 'Chain', of: 'select two things first', target: null, can: false },
    ])
    expect(entries([read], 'read')).toMatchObject([{ of: 'select a link first', can: false }])
    expect(titles([chain, read, fit], '')).toEqual(['Fit everything'])
    // The same command is there for what is selected.
    expect(entries([expand, command({ id: 'all', title: 'Expand', on: 'several' })], 'expand')).toHaveLength(1)
    const two: Target = { on: 'several', things: [thing('a'), thing('b'), thing('c')] }
    const busy = { ...chain, when: () => false } as Command
    expect(paletteOf([busy], [two], nowOf(), new Map(), '', called)).toMatchObject([
      { of: 'select two things first', can: false },
    ])
    expect(paletteOf([chain], [{ on: 'page' }], nowOf({ room: 'cypher' }), new Map(), 'path', called)).toEqual([])
  })

  it('has what cannot be done now at the end, not to be run', () => {
    expect(entries([undo, fit]).map(({ title, can }) => [title, can])).toEqual([
      ['Fit everything', true],
      ['Undo', false],
    ])
  })

  it('leaves out what is for something else, and what makes sense by its key alone', () => {
    expect(titles([command({ on: 'link' }), command({ byKeyOnly: true })], '')).toEqual([])
  })

  it('has a line for each choice, and none while there is nothing to choose', () => {
    const arrange = command({ id: 'arrange', title: 'Arrange', choices: [{ id: 'circle', title: 'Circle' }] })
    const choices = new Map([['arrange', [{ id: 'circle', title: 'Circle' }]]])
    expect(entries([arrange], 'circ', choices)).toMatchObject([{ title: 'Arrange: Circle', choice: 'circle' }])
    expect(entries([arrange])).toEqual([])
  })
})
