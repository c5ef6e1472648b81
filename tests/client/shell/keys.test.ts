import { describe, expect, it } from 'vitest'
import {
  clashes,
  commandFor,
  isHeld,
  isSign,
  keyWords,
  strokeOf,
  strokeWords,
  type Owner,
} from '../../../client/shell/keys.ts'
import type { Command } from '../../../client/shell/feature.ts'
import type { Target } from '../../../client/shell/targets.ts'
import { thing } from '../make.ts'
import { command, nowOf } from './made-up.ts'

const press = (key: string, held: { ctrl?: true; meta?: true; shift?: true; alt?: true } = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
})
const PAGE: readonly Target[] = [{ on: 'canvas' }, { on: 'page' }]
const A: Target = { on: 'thing', thing: thing('a') }
const found = (
  stroke: string,
  commands: readonly Command[],
  { owner = 'canvas' as Owner, targets = PAGE, room = 'explore' } = {},
) => commandFor(stroke, owner, commands, targets, nowOf({ room }))?.command.id

describe('a press', () => {
  it.each([
    [press('z', { ctrl: true }), 'Mod+Z'],
    [press('Z', { meta: true, shift: true }), 'Mod+Shift+Z'],
    [press('?', { shift: true }), '?'],
    [press('?'), '?'],
    [press('/', { shift: true }), '/'],
    [press('+', { shift: true }), '+'],
    [press('ArrowLeft', { shift: true }), 'Shift+ArrowLeft'],
    [press('F10', { shift: true }), 'Shift+F10'],
    [press('x', { shift: true }), 'X'],
    [press('k', { alt: true }), 'Alt+K'],
    [press('Enter', { ctrl: true }), 'Mod+Enter'],
  ])('%j is %s', (event, stroke) => expect(strokeOf(event)).toBe(stroke))
})

it('a single sign is told from what is held with it, and from what has a name', () =>
  expect(['/', '?', 'X', '0', 'Mod+K', 'Shift+F10', 'F1', 'Enter', 'ArrowUp'].filter(isSign)).toEqual([
    '/',
    '?',
    'X',
    '0',
  ]))

describe('a stroke', () => {
  const fit = command({ id: 'fit', on: 'canvas', keys: ['0'] })
  const help = command({ id: 'help', keys: ['?'] })
  const search = command({ id: 'search', keys: ['/', 'Mod+K', 'F1'], whileTyping: true })

  it('of the canvas works there and nowhere else on the page', () => {
    expect(found('0', [fit])).toBe('fit')
    expect(found('0', [fit], { owner: 'page' })).toBeUndefined()
    expect(found('0', [fit], { room: 'cypher' })).toBeUndefined()
  })

  it('with Ctrl is kept from the browser where the page has it, even with nothing to do', () => {
    const redo = command({ id: 'redo', keys: ['Mod+Y'], room: 'explore', when: () => false })
    const copy = command({ id: 'copy', on: 'thing', keys: ['Mod+C'] })
    const held = (stroke: string, owner: Owner = 'page', room = 'explore') =>
      isHeld(stroke, owner, [redo, copy, help], nowOf({ room }))
    expect(found('Mod+Y', [redo])).toBeUndefined()
    expect([held('Mod+Y'), held('Mod+Y', 'canvas')]).toEqual([true, true])
    // In a text it takes back what was typed, elsewhere it is nobody's; what is copied may be a text of the page.
    expect([held('Mod+Y', 'typing'), held('Mod+Y', 'page', 'cypher'), held('Mod+C'), held('?')]).toEqual(
      Array(4).fill(false),
    )
  })

  it('of the page works wherever no text is typed', () => {
    expect(found('?', [help], { owner: 'page' })).toBe('help')
    expect(found('?', [help], { owner: 'typing' })).toBeUndefined()
  })

  it('that writes something is the text’s, one that writes nothing may be ours', () => {
    expect(found('Mod+K', [search], { owner: 'typing' })).toBe('search')
    expect(found('F1', [search], { owner: 'typing' })).toBe('search')
    expect(found('/', [search], { owner: 'typing' })).toBeUndefined()
  })

  it('is a dialog’s or a menu’s while one is open', () => {
    for (const stroke of ['?', 'Mod+K', '0', 'F1'])
      expect(found(stroke, [fit, help, search], { owner: 'theirs' })).toBeUndefined()
  })

  it('is heard wherever one is where its command says so, but for what writes something', () => {
    const close = command({ id: 'close', keys: ['F9', 'x'], anywhere: true })
    for (const owner of ['canvas', 'page', 'typing', 'theirs'] as const)
      expect(found('F9', [close], { owner })).toBe('close')
    expect(found('x', [close], { owner: 'typing' })).toBeUndefined()
  })

  it('acts on what is selected, and on nothing without it', () => {
    const expand = command({ id: 'expand', on: 'thing', keys: ['Enter'] })
    expect(found('Enter', [expand])).toBeUndefined()
    expect(commandFor('Enter', 'canvas', [expand], [A, ...PAGE], nowOf())?.target).toBe(A)
  })

  it('passes by what cannot be done now', () => {
    expect(found('?', [{ ...help, when: () => false } as Command])).toBeUndefined()
  })

  it('is the room’s where the room says whose it takes', () => {
    const docs = command({ id: 'docs', keys: ['Mod+K'], room: 'graphql', insteadOf: 'search' })
    expect(found('Mod+K', [search, docs])).toBe('search')
    expect(found('Mod+K', [search, docs], { room: 'graphql' })).toBe('docs')
  })

  it('may choose', () => {
    const walk = command({ on: 'canvas', choices: [{ id: 'left', title: 'Left', keys: ['ArrowLeft'] }] })
    expect(commandFor('ArrowLeft', 'canvas', [walk], PAGE, nowOf())?.choice).toBe('left')
  })
})

describe('two commands with one key', () => {
  const one = command({ id: 'one', keys: ['X'] })
  it.each<[string, Partial<Command>]>([
    ['on the same page', {}],
    ['one of them in a room only', { room: 'cypher' }],
    ['one on the canvas', { on: 'canvas' }],
    ['one on a thing', { on: 'thing' }],
    ['by a choice', { keys: [], choices: [{ id: 'a', title: 'A', keys: ['X'] }] }],
  ])('clash: %s', (_, change) =>
    expect(clashes([one, command({ id: 'two', keys: ['X'], ...change })])).toEqual(['X: one and two']),
  )

  it.each<[string, Partial<Command>, Partial<Command>]>([
    ['in rooms of their own', { room: 'cypher' }, { room: 'graphql' }],
    ['on a thing and on a link', { on: 'thing' }, { on: 'link' }],
    ['by other keys', {}, { keys: ['Y'] }],
    ['said to be taken', {}, { insteadOf: 'one', room: 'graphql' }],
  ])('do not: %s', (_, first, second) =>
    expect(
      clashes([command({ id: 'one', keys: ['X'], ...first }), command({ id: 'two', keys: ['X'], ...second })]),
    ).toEqual([]),
  )
})

describe('keys in words', () => {
  it.each([
    ['Mod+Shift+Z', 'Ctrl Shift Z', '⌘ Shift Z'],
    ['ArrowUp', '↑', '↑'],
    ['+', '+', '+'],
    ['-', '−', '−'],
    ['ContextMenu', 'Menu', 'Menu'],
  ])('%s is %s, and %s on a Mac', (stroke, pc, mac) => {
    expect(strokeWords(stroke, false)).toBe(pc)
    expect(strokeWords(stroke, true)).toBe(mac)
  })

  it('are one beside the other where each chooses', () => {
    const choices = ['ArrowLeft', 'ArrowRight'].map((key) => ({ id: key, title: key, keys: [`Shift+${key}`] }))
    expect(keyWords(command({ choices }), false)).toBe('Shift + ← →')
    expect(keyWords(command({ keys: ['/', 'Mod+K'] }), false)).toBe('/ or Ctrl K')
    expect(keyWords(command({ keys: ['/', 'Mod+K'] }), false, false)).toBe('Ctrl K')
    expect(keyWords(command({ keys: ['?'] }), false, false)).toBe('')
  })
})
