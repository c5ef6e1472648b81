import { GLYPHS, SHAPES, type KindChoice, type Perspective, type TypeChoice } from './perspective.ts'

/** Perspectives as files. What comes in is checked field by field: a file may choose among what the page has, and bring nothing of its own. */

export interface NamedPerspective {
  name: string
  perspective: Perspective
}

const VERSION = 1
const LONGEST_NAME = 80
const LONGEST_WORD = 1_000
const MOST_ENTRIES = 5_000
/** Characters; a perspective of a thousand labels has a tenth of that. */
const LARGEST = 1_000_000

export const toFile = ({ name, perspective }: NamedPerspective): string =>
  `${JSON.stringify({ sightlinePerspective: VERSION, name, kinds: perspective.kinds, types: perspective.types, hidden: perspective.hidden }, null, 2)}\n`

/** Reads a file's text. @throws Error that names the place and what is wrong there */
export function fromFile(text: string): NamedPerspective {
  if (text.length > LARGEST)
    throw new Error(
      `The file is too large for a perspective: ${text.length.toLocaleString('en')} characters, at most ${LARGEST.toLocaleString('en')}.`,
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`The file is not JSON: ${(error as Error).message}`, { cause: error })
  }
  const file = map(value, 'The file')
  if (file.get('sightlinePerspective') !== VERSION)
    throw new Error(`The file is not a perspective: it has no "sightlinePerspective": ${VERSION}.`)
  only(file, ['sightlinePerspective', 'name', 'kinds', 'types', 'hidden'], 'The file')
  return { name: checkName(file.get('name')), perspective: toPerspective(file) }
}

/** A name as it may stand in the menu. @throws Error saying why not */
export function checkName(value: unknown): string {
  const name = typeof value === 'string' ? value.trim() : ''
  if (name === '') throw new Error('name: a perspective needs a name.')
  if (name.length > LONGEST_NAME) throw new Error(`name: at most ${LONGEST_NAME} characters.`)
  return name
}

/** Checks what was kept or imported. @throws Error */
export function toPerspective(file: ReadonlyMap<string, unknown>): Perspective {
  const hidden = map(file.get('hidden') ?? {}, 'hidden')
  only(hidden, ['kinds', 'types'], 'hidden')
  return {
    kinds: choices(file.get('kinds'), 'kinds', toKind),
    types: choices(file.get('types'), 'types', toType),
    hidden: { kinds: words(hidden.get('kinds'), 'hidden.kinds'), types: words(hidden.get('types'), 'hidden.types') },
  }
}

function toKind(value: unknown, at: string): KindChoice {
  const entry = map(value, at)
  only(entry, ['caption', 'second', 'color', 'shape', 'glyph', 'size'], at)
  const given = <K extends keyof KindChoice>(key: K, read: (value: unknown, at: string) => KindChoice[K]) =>
    entry.has(key) ? { [key]: read(entry.get(key), `${at}.${key}`) } : {}
  return {
    ...given('caption', word),
    ...given('color', color),
    ...given('glyph', oneOf(GLYPHS)),
    ...given('second', word),
    ...given('shape', oneOf(SHAPES)),
    ...given('size', size),
  }
}

function toType(value: unknown, at: string): TypeChoice {
  const entry = map(value, at)
  only(entry, ['caption', 'color'], at)
  return {
    ...(entry.has('caption') && { caption: word(entry.get('caption'), `${at}.caption`) }),
    ...(entry.has('color') && { color: color(entry.get('color'), `${at}.color`) }),
  }
}

function size(value: unknown, at: string): NonNullable<KindChoice['size']> {
  const entry = map(value, at)
  only(entry, ['by', 'property'], at)
  const by = oneOf(['equal', 'property'] as const)(entry.get('by'), `${at}.by`)
  return by === 'equal' ? { by } : { by, property: word(entry.get('property'), `${at}.property`) }
}

/** As a Map, in which a key like `__proto__` is a key like any other. */
function map(value: unknown, at: string): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${at} must be an object like {"…": …}.`)
  const entries = Object.entries(value)
  if (entries.length > MOST_ENTRIES)
    throw new Error(
      `${at} has ${entries.length.toLocaleString('en')} entries, at most ${MOST_ENTRIES.toLocaleString('en')}.`,
    )
  return new Map(entries)
}

function only(entry: ReadonlyMap<string, unknown>, allowed: readonly string[], at: string) {
  const unknown = [...entry.keys()].filter((key) => !allowed.includes(key))
  if (unknown.length > 0)
    throw new Error(
      `${at}: ${unknown
        .slice(0, 3)
        .map((key) => `"${key.slice(0, 40)}"`)
        .join(', ')} is not known here. Allowed: ${allowed.join(', ')}.`,
    )
}

const choices = <T>(value: unknown, at: string, read: (value: unknown, at: string) => T): Record<string, T> =>
  Object.fromEntries([...map(value ?? {}, at)].map(([name, choice]) => [word(name, at), read(choice, `${at}.${name}`)]))

function words(value: unknown, at: string): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > MOST_ENTRIES)
    throw new Error(`${at} must be a list of at most ${MOST_ENTRIES.toLocaleString('en')} names.`)
  return value.map((each, index) => word(each, `${at}[${index}]`))
}

function word(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_WORD)
    throw new Error(`${at} must be a text of 1 to ${LONGEST_WORD.toLocaleString('en')} characters.`)
  return value
}

function color(value: unknown, at: string): string {
  if (typeof value !== 'string' || !/^#[\da-f]{6}$/i.test(value))
    throw new Error(`${at}: ${shown(value)} is no colour like #1a2b3c.`)
  return value.toLowerCase()
}

const oneOf =
  <const T extends string>(allowed: readonly T[]) =>
  (value: unknown, at: string): T => {
    const found = allowed.find((each) => each === value)
    if (found === undefined) throw new Error(`${at}: ${shown(value)} is not known. Allowed: ${allowed.join(', ')}.`)
    return found
  }

const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 60)
