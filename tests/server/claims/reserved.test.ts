import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { SYMMETRIC } from '../../../server/claims/claim.ts'
import { RESERVED_LABELS, RESERVED_PROPERTIES, RESERVED_TYPES } from '../../../server/claims/reserved.ts'

/** What the schema and the program's files name, and what of it is a kind or a link type that the founding files write. */

const root = path.resolve(import.meta.dirname, '../../..')
const read = (folder: string): string =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
    .join('\n')
    .replaceAll(/^\s*(\/\/|:param).*$/gm, '')
const cypher = read('cypher')
const founding = readdirSync(path.join(root, 'cypher/load')).filter((file) => file.endsWith('.cypher'))
const load = founding.map((file) => readFileSync(path.join(root, 'cypher/load', file), 'utf8')).join('\n')

const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []))

/** Labels of nodes: in a pattern `(n:A:B`, as a question `n:A`, and in SET. Types stand in brackets. */
const labels = found(cypher, /(?:\(\w*|\b\w+)((?::[A-Z][A-Za-z0-9]*)+)(?![\w*]*\])/g)
const types = found(cypher, /\[\w*:([A-Z][A-Z0-9_|]*)/g)
const kinds = found(load, /^SET n((?::\w+)+)$/gm)
const predicates = new Set([...load.matchAll(/predicate: '([A-Z_]+)'/g)].map(([, name = '']) => name))

const without = (all: Iterable<string>, some: ReadonlySet<string>) => [...all].filter((each) => !some.has(each)).sort()

describe('reserved words', () => {
  it('are found in the files at all', () => {
    expect(kinds.size).toBeGreaterThan(15)
    expect(predicates.size).toBeGreaterThan(80)
    expect(labels.size).toBeGreaterThan(20)
    expect(types.size).toBeGreaterThan(15)
  })

  it('are all labels that the files name and that are no kind', () => {
    const named = without(labels, kinds).filter((label) => !/^[A-Z_0-9]+$/.test(label))
    expect(named).toEqual([...RESERVED_LABELS].sort())
  })

  it('are all types that the files name and that are no link type', () => {
    expect(without(types, predicates)).toEqual([...RESERVED_TYPES].sort())
  })

  it('are among properties what things are given, and what answers put in their place', () => {
    const projection = readFileSync(path.join(root, 'cypher/blocks/thing.cypher'), 'utf8')
    const written = projection.replaceAll(/^\/\/.*$/gm, '')
    const put = [...written.matchAll(/(\w+): /g)].map(([, name = '']) => name).filter((name) => name !== 'id')
    expect(put.length).toBeGreaterThan(4)
    expect(put.filter((name) => !(RESERVED_PROPERTIES as readonly string[]).includes(name))).toEqual([])
  })
})

it('predicates without a direction are those that the founding files call symmetric, each time', () => {
  const claims = load.split(/\{subject: /).slice(1)
  for (const text of claims) {
    const predicate = /predicate: '([A-Z_]+)'/.exec(text)?.[1] ?? ''
    expect(/symmetric: true/.test(text), text.slice(0, 80)).toBe((SYMMETRIC as readonly string[]).includes(predicate))
  }
})
