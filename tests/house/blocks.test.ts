import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { withTheirBlocks } from '../../docs/generate/blocks.ts'
import { blocksIn } from '../../server/neo4j/blocks.ts'

/** What a thing, link, claim or stance is shown as is written once: no two Cypher files hold the same by hand. */

const root = path.resolve(import.meta.dirname, '../..')

/** A file without what stands between its marks, and without comments. */
function byHand(text: string, file: string): string {
  const marks = blocksIn(text, file)
  const between = marks.map(({ end }, index) => text.slice(end, marks[index + 1]?.start))
  return [text.slice(0, marks[0]?.start), ...between].join('').replaceAll(/\/\/.*$/gm, '')
}

/** From `n {.` to the brace that closes it. */
function projections(text: string): string[] {
  return [...text.matchAll(/\b(\w+) \{(?=\s*\.)/g)].map(({ 0: start, 1: about = '', index }) => {
    let depth = 1
    let at = index + start.length
    for (; at < text.length && depth > 0; at++) depth += { '{': 1, '}': -1 }[text.charAt(at)] ?? 0
    return text
      .slice(index, at)
      .replaceAll(new RegExp(`\\b${about}\\b`, 'g'), '_')
      .replaceAll(/\s+/g, ' ')
  })
}

/** What two or more files hold, with their names. */
function twice(files: Readonly<Record<string, string>>): [string, string[]][] {
  const holders = new Map<string, string[]>()
  for (const [file, text] of Object.entries(files))
    for (const found of new Set(projections(byHand(text, file))))
      holders.set(found, [...(holders.get(found) ?? []), file])
  return [...holders].filter(([, names]) => names.length > 1)
}

const files = Object.fromEntries(
  readdirSync(path.join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    // `any` shows all properties of whatever it finds, each file in a place of its own.
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('blocks/') && !file.startsWith('any/'))
    .map((file) => [file, readFileSync(path.join(root, 'cypher', file), 'utf8')]),
)

it('no projection stands in two files by hand', () => expect(twice(files)).toEqual([]))

it('one that did would be found, whatever its variable is called', () =>
  expect(
    twice({
      'a/a.cypher': 'RETURN n {.*, labels: labels(n), ends: [x IN n.list | {x: x}]} AS item',
      'a/b.cypher': 'RETURN holder {.*, labels: labels(holder),\n  ends: [x IN holder.list | {x: x}]} AS item',
      'a/c.cypher':
        'RETURN /* block thing(n) */ n {.*, labels: labels(n), ends: [x IN n.list | {x: x}]} /* end thing */',
      'a/d.cypher': 'RETURN n {.id}',
    }).map(([, names]) => names),
  ).toEqual([['a/a.cypher', 'a/b.cypher']]))

it('every file is as its blocks are written now', () =>
  expect(
    Object.entries(withTheirBlocks(root))
      .filter(([file, text]) => files[file.replace('cypher/', '')] !== text && !file.startsWith('cypher/any/'))
      .map(([file]) => file),
  ).toEqual([]))
