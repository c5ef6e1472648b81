import { expect, it } from 'vitest'
import { typingAt } from '../../../../client/features/workbench/editor/owner.ts'

/** Whose property is being typed; the caret stands at `|`. */

const node = (...names: string[]) => ({ of: 'node', names })
const link = (...names: string[]) => ({ of: 'link', names })

it.each([
  ['MATCH (n:Person) WHERE n.na|', node('Person'), null, 'na'],
  ['MATCH (n:Person) WHERE n.|', node('Person'), null, ''],
  ['MATCH (n:Person:Actor) RETURN n.n|', node('Person', 'Actor'), null, 'n'],
  ['MATCH (n:`Holding Company`|Film) RETURN n.x|', node('Holding Company', 'Film'), null, 'x'],
  ['MATCH ()-[r:LEADS]->() RETURN r.si|', link('LEADS'), null, 'si'],
  ['MATCH ()-[r:LEADS|MEMBER_OF]->() RETURN r.si|', link('LEADS', 'MEMBER_OF'), null, 'si'],
  ['MATCH (n:Person {na|', node('Person'), null, 'na'],
  ["MATCH (n:Person {name: 'a, b', bo|", node('Person'), null, 'bo'],
  ['MATCH (:Person {|})', node('Person'), null, ''],
  ["MATCH (n:Person {name: 'To|", node('Person'), 'name', 'To'],
  ['MATCH (n:Person {`full name`: "To|', node('Person'), 'full name', 'To'],
  ["MATCH (n:Person) WHERE n.name = 'To|", node('Person'), 'name', 'To'],
  ["MATCH (n:Person) WHERE n.name IN ['a', 'To |", node('Person'), 'name', 'To '],
  ["MATCH (n:Person) WHERE n.name STARTS WITH 'To|", node('Person'), 'name', 'To'],
  // Bound further down.
  ['MATCH (n) WHERE n.na| MATCH (n:Person)', node('Person'), null, 'na'],
])('%s', (text, owner, property, typed) => {
  // The last one: names of labels are parted by the same sign.
  const caret = text.includes('| MATCH') ? text.indexOf('| MATCH') : text.lastIndexOf('|')
  const whole = text.slice(0, caret) + text.slice(caret + 1)
  expect(typingAt(whole, caret)).toEqual({ owner, property, typed, from: caret - typed.length })
})

it.each([
  "RETURN 'n.na|",
  'MATCH (n) RETURN n.na|',
  'RETURN 1 // n.na|',
  'MATCH (n:Person) RETURN na|',
  'RETURN {a|',
  '|',
])('nobody’s: %s', (text) => expect(typingAt(text.replace('|', ''), text.indexOf('|'))).toBeNull())
