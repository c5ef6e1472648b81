import { quietIn, statementAt } from '../../../state/statements.ts'

/** Whose property, or whose value of one, is being typed: as far as the text itself says it. Pure. */

export interface Owner {
  /** A node by its labels, or a link by its types. */
  of: 'node' | 'link'
  names: readonly string[]
}

/** What is being typed behind a caret. */
export interface Typing {
  owner: Owner
  /** The property whose value is typed; null while the property itself is. */
  property: string | null
  /** What of it stands there, and since where. */
  typed: string
  from: number
}

const NAME = '(?:[\\p{L}_][\\p{L}\\p{N}_]*|`(?:[^`]|``)+`)'
const NAMES = `${NAME}(?:\\s*[:|&]\\s*:?${NAME})*`
/** `n.na`, and `n.name = 'T`. */
const AFTER_DOT = new RegExp(`(${NAME})\\s*\\.\\s*([\\p{L}\\p{N}_]*)$`, 'u')
const COMPARED = new RegExp(
  `(${NAME})\\s*\\.\\s*(${NAME})\\s*(?:=|<>|STARTS\\s+WITH|IN\\s*\\[(?:[^\\]'"]|'[^']*'|"[^"]*")*)\\s*(['"])([^'"\\n]*)$`,
  'iu',
)
/** `(n:Person {na`, and `(n:Person {name: 'T`. */
const PATTERN = `([([])\\s*(?:${NAME})?\\s*:\\s*(${NAMES})\\s*\\{(?:[^{}'"]|'[^']*'|"[^"]*")*?`
const IN_MAP = new RegExp(`${PATTERN}(?<=[{,]\\s*)([\\p{L}_][\\p{L}\\p{N}_]*)?$`, 'u')
const VALUE_IN_MAP = new RegExp(`${PATTERN}(?<=[{,]\\s*)(${NAME})\\s*:\\s*(['"])([^'"\\n]*)$`, 'u')

const plain = (name: string) => (name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name)
const namesOf = (names: string) => [...names.matchAll(new RegExp(NAME, 'gu'))].map(([name]) => plain(name))

/** What is typed before a caret; null where the text does not say whose it is. */
export function typingAt(text: string, caret: number): Typing | null {
  const statement = statementAt(text, caret)
  const before = text.slice(statement?.from ?? 0, caret)
  const value = VALUE_IN_MAP.exec(before)
  if (value) return typing(caret, inPattern(value), value[3], value[5])
  const compared = COMPARED.exec(before)
  if (compared) return typing(caret, boundTo(text, compared[1]), compared[2], compared[4])
  // What is in a text or a comment is nobody's property.
  if (quietIn(`${text.slice(0, caret)} `)[caret - 1]) return null
  const dotted = AFTER_DOT.exec(before)
  if (dotted) return typing(caret, boundTo(text, dotted[1]), null, dotted[2])
  const key = IN_MAP.exec(before)
  return key && typing(caret, inPattern(key), null, key[3])
}

function typing(caret: number, owner: Owner | null, property: string | null | undefined, typed = ''): Typing | null {
  return owner && { owner, property: property ? plain(property) : null, typed, from: caret - typed.length }
}

const ownerOf = (bracket: string | undefined, names: string | undefined): Owner => ({
  of: bracket === '[' ? 'link' : 'node',
  names: namesOf(names ?? ''),
})

const inPattern = (found: RegExpExecArray): Owner => ownerOf(found[1], found[2])

/** Where a name is bound in a pattern that says what it is. */
function boundTo(text: string, name: string | undefined): Owner | null {
  if (!name) return null
  const sign = name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const found = new RegExp(`([([])\\s*${sign}\\s*:\\s*(${NAMES})`, 'u').exec(text)
  return found && ownerOf(found[1], found[2])
}
