import { createHash } from 'node:crypto'
import path from 'node:path'
import { SightlineError } from '../errors.ts'
import { isRecord } from '../record.ts'
import { openSavedFolder, type SavedFolder, type Version } from './folder.ts'

/** What people keep with the program, beside their queries: a folder a kind, below it one a database where that matters. */
const SAVED_KINDS = {
  /** How a graph is drawn: kept for one database. */
  LOOKS: { folder: 'looks', longest: 1_000_000, most: 200, largest: 10_000_000 },
} as const
type SavedKind = keyof typeof SAVED_KINDS

interface SavedText {
  name: string
  text: string
}

/** Texts that are kept under a person's names, and addresses that are too long for an address bar. */
export interface Saved {
  /** In name order. @param database Neo4j's id of it, as `overview.database` says */
  all(kind: SavedKind, database: string): SavedText[]
  /**
   * @param ifNew refuses a name under which there is another text
   * @throws SightlineError `BAD_USER_INPUT` naming what cannot be kept; with `taken` where the name is
   */
  save(kind: SavedKind, database: string, name: string, text: string, ifNew?: boolean): SavedText
  /** @throws SightlineError `NOT_FOUND` */
  remove(kind: SavedKind, database: string, name: string): void
  versions(kind: SavedKind, database: string, name: string): Version[]
  /** Keeps the state of a page. @returns its name, which is the same for the same state */
  keepState(text: string): string
  /** @throws SightlineError `NOT_FOUND` */
  state(hash: string): string
}

const LONGEST_NAME = 80
/** Of a page's state: about ten thousand things with their places. */
const LONGEST_STATE = 500_000
/** As many states as are kept: the ones that were made or opened last. */
const MOST_STATES = 10_000
const HASH = /^[0-9a-f]{32}$/
/** A folder's name, and none that Windows takes for a device. */
const DATABASE = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[\w-]{1,128}$/i

/**
 * @param home the folder `saved` in `SIGHTLINE_HOME`
 * @param mostStates for tests
 */
export function openSaved(home: string, mostStates = MOST_STATES): Saved {
  const states = openSavedFolder(path.join(home, 'states'), '.txt')

  const folderOf = (kind: SavedKind, database: string): SavedFolder => {
    if (!DATABASE.test(database))
      throw bad('database', `"${database.slice(0, 40)}" is no id of a database. Take it from overview.database.`)
    return openSavedFolder(path.join(home, SAVED_KINDS[kind].folder, database), '.json')
  }

  return {
    all: (kind, database) =>
      [...folderOf(kind, database).read().values()].flatMap(asKept).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    save(kind, database, given, text, ifNew = false) {
      const folder = folderOf(kind, database)
      const name = checkedName(given)
      const file = fileName(name)
      const { longest, most, largest } = SAVED_KINDS[kind]
      if (text.length > longest) throw bad('text', `${text.length} characters are more than the ${longest} allowed.`)
      const there = folder.read()
      const others = [...there].filter(([each]) => each !== file)
      if (ifNew && there.has(file) && asKept(there.get(file) ?? '')[0]?.text !== text)
        throw bad('name', `there is “${name}” already, with another text.`, { taken: true })
      if (others.length >= most) throw bad('name', `${most} are kept already. Remove one that is not needed.`)
      if (others.reduce((sum, [, each]) => sum + each.length, text.length) > largest)
        throw bad('text', `with the others it is more than the ${largest} characters that are kept. Remove one.`)
      folder.save(file, `${JSON.stringify({ name, text })}\n`)
      return { name, text }
    },
    remove(kind, database, name) {
      if (!folderOf(kind, database).remove(fileName(checkedName(name))))
        throw new SightlineError('NOT_FOUND', `There is nothing with the name "${name}".`)
    },
    versions: (kind, database, name) =>
      folderOf(kind, database)
        .versions(fileName(checkedName(name)))
        .flatMap((version) => asKept(version.text).map(({ text }) => ({ ...version, text }))),
    keepState(text) {
      if (text.length > LONGEST_STATE)
        throw bad('text', `${text.length} characters are more than the ${LONGEST_STATE} allowed.`)
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 32)
      states.save(hash, text)
      states.keepNewest(mostStates)
      return hash
    },
    state(hash) {
      const text = HASH.test(hash) ? states.get(hash) : null
      if (text === null)
        throw new SightlineError(
          'NOT_FOUND',
          `The address names a state that is not kept here. It opens where it was made, as long as it is among the ${mostStates} that were made or opened last.`,
        )
      states.touch(hash)
      return text
    },
  }
}

const bad = (argument: string, what: string, details: Record<string, unknown> = {}) =>
  new SightlineError('BAD_USER_INPUT', `${argument}: ${what}`, { argument, ...details })

function checkedName(given: string): string {
  const name = given.trim().normalize('NFC')
  if (name === '') throw bad('name', 'it is empty.')
  // Half a sign is written the same as any other half: two names would be one.
  if (/\p{Surrogate}/u.test(name)) throw bad('name', 'it holds half of a sign, which cannot be written.')
  if (name.length > LONGEST_NAME) throw bad('name', `at most ${LONGEST_NAME} characters.`)
  return name
}

/** Readable, and one for each name whatever its letters; names that differ in case alone are one, as in file systems. */
function fileName(name: string): string {
  const folded = name.toLowerCase()
  const readable = folded
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 30)
  return `${readable}-${createHash('sha256').update(folded).digest('hex').slice(0, 12)}`
}

/** A file that was changed by hand so that it can be read no more is left where it is and not shown. */
function asKept(file: string): SavedText[] {
  try {
    const kept: unknown = JSON.parse(file)
    return isRecord(kept) && typeof kept.name === 'string' && typeof kept.text === 'string'
      ? [{ name: kept.name, text: kept.text }]
      : []
  } catch {
    return []
  }
}
