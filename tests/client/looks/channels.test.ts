import { buildASTSchema, isEnumType } from 'graphql'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  DIMENSIONS,
  GROUND_STATES,
  lineStatus,
  lookOf,
  NOT_YET,
  signsOf,
  STATE_NAMES,
  STATUS_LOOKS,
  widthOf,
  type Channels,
  type State,
} from '../../../client/looks/channels.ts'
import { typeDefs } from '../../../server/graphql/sdl.ts'
import { HASH_FILE, tableHash } from '../../looks/table-hash.ts'

describe('the table', () => {
  it('has a row for every status of the SDL', () => {
    const status = buildASTSchema(typeDefs).getType('Status')
    const named = isEnumType(status) ? status.getValues().map(({ name }) => name) : []
    expect(Object.keys(STATUS_LOOKS).sort()).toEqual(named.sort())
  })

  it('gives every means but the sign to one dimension, and no two states the same sign', () => {
    const owners = new Map<string, Set<string>>()
    for (const state of STATE_NAMES)
      for (const channel of Object.keys(lookOf(state).channels))
        owners.set(channel, (owners.get(channel) ?? new Set()).add(lookOf(state).dimension))
    const shared = [...owners].filter(([, dimensions]) => dimensions.size > 1).map(([channel]) => channel)
    expect(shared).toEqual(['sign'])
    const signs = STATE_NAMES.flatMap((state) => lookOf(state).channels.sign ?? [])
    expect(new Set(signs).size).toBe(signs.length)
  })

  it('uses every dimension, and has words for every state', () => {
    expect(new Set(['status', ...STATE_NAMES.map((state) => lookOf(state).dimension)])).toEqual(
      new Set(Object.keys(DIMENSIONS)),
    )
    for (const state of STATE_NAMES) {
      const { word, meaning, channels } = lookOf(state)
      expect(word).not.toBe('')
      expect(meaning).toMatch(/\.$/)
      expect(Object.keys(channels satisfies Channels).length, state).toBeGreaterThan(0)
    }
  })

  it('says which of its states nothing on the page has so far', () => {
    const client = path.resolve(import.meta.dirname, '../../../client')
    const text = ['canvas', 'looks']
      .flatMap((room) => readdirSync(path.join(client, room)).map((file) => path.join(client, room, file)))
      .filter((file) => path.basename(file) !== 'channels.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const grounds: readonly State[] = GROUND_STATES.map(([, state]) => state)
    const isGiven = (state: State) => grounds.includes(state) || text.includes(`'${state}'`)
    expect(STATE_NAMES.filter((state) => !isGiven(state))).toEqual(NOT_YET)
  })

  it('is what the picture of the docs shows: else run `npm run looks`', () => {
    const root = path.resolve(import.meta.dirname, '../../..')
    expect(existsSync(path.join(root, 'docs/images/looks.png'))).toBe(true)
    expect(readFileSync(path.join(root, HASH_FILE), 'utf8').trim()).toBe(tableHash())
  })
})

describe('a line of several links', () => {
  it('has the status that all of them have, or else none of theirs', () => {
    expect(lineStatus(['DENIED', 'DENIED'])).toBe('DENIED')
    expect(lineStatus(['ASSERTED', 'ACCUSED'])).toBe('MIXED')
    expect(lineStatus(['DENIED', 'ASSERTED', 'CONTESTED'])).toBe('MIXED_DENIED')
  })
  it('is wider, and thinner again where one carries all of it', () => {
    const [one, several] = [widthOf('ASSERTED', []), widthOf('ASSERTED', ['several'])]
    expect(several).toBeGreaterThan(one)
    expect(widthOf('ASSERTED', ['several', 'one-holder', 'one-source'])).toBeLessThan(several)
    expect(widthOf('ASSERTED', ['one-holder'])).toBeLessThan(one)
  })
  it('has its signs in the order of the table', () =>
    expect(signsOf(['added', 'undecided', 'several', 'one-holder'])).toEqual([
      { sign: 'person', filled: false },
      { sign: 'question', filled: false },
      { sign: 'plus', filled: true },
    ]))
})
