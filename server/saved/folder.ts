import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeOf } from '../errors.ts'

/** An earlier text of a file. */
export interface Version {
  /** Counted from 1. */
  version: number
  /** ISO 8601. */
  replacedAt: string
  text: string
}

/**
 * A folder of texts that people keep: a file each, whole or not at all, and its earlier texts under `.versions`. Names are the caller's to
 * check: here they are names of files.
 */
export interface SavedFolder {
  /** Every text by name, in name order. */
  read(): ReadonlyMap<string, string>
  get(name: string): string | null
  /** The text before is kept as a version; the same text again changes nothing. */
  save(name: string, text: string): void
  /** What is removed stays as a version. @returns false when there is none of that name */
  remove(name: string): boolean
  /** The newest first. */
  versions(name: string): Version[]
  /** Notes that a text is in use. */
  touch(name: string): void
  /** Removes, for good, what was longest neither saved nor in use when there is more than so much. */
  keepNewest(most: number): void
}

/**
 * @param folder made when something is first saved
 * @param ending for example `.cypher`; files with another are not looked at
 */
export function openSavedFolder(folder: string, ending: string): SavedFolder {
  const fileOf = (name: string) => path.join(folder, name + ending)
  const versionsOf = (name: string) => path.join(folder, '.versions', name)
  const versionFiles = (name: string) => filesIn(versionsOf(name), ending)

  function keep(name: string, text: string) {
    mkdirSync(versionsOf(name), { recursive: true })
    const next = Number.parseInt(versionFiles(name).at(-1) ?? '0', 10) + 1
    writeFileSync(path.join(versionsOf(name), String(next).padStart(5, '0') + ending), text, PRIVATE)
  }

  return {
    read: () =>
      new Map(
        filesIn(folder, ending).map((file) => [
          file.slice(0, -ending.length),
          readFileSync(path.join(folder, file), 'utf8'),
        ]),
      ),
    get: (name) => readIfThere(fileOf(name)),
    save(name, text) {
      mkdirSync(folder, { recursive: true })
      const before = readIfThere(fileOf(name))
      if (before === text) return
      // Whole or not at all: written beside, then put in place.
      const fresh = `${fileOf(name)}.new`
      writeFileSync(fresh, text, PRIVATE)
      if (before !== null) keep(name, before)
      renameSync(fresh, fileOf(name))
    },
    remove(name) {
      const before = readIfThere(fileOf(name))
      if (before === null) return false
      keep(name, before)
      rmSync(fileOf(name))
      return true
    },
    versions: (name) =>
      versionFiles(name)
        .map((file, index) => {
          const place = path.join(versionsOf(name), file)
          const replacedAt = statSync(place).mtime.toISOString()
          return { version: index + 1, replacedAt, text: readFileSync(place, 'utf8') }
        })
        .reverse(),
    touch: (name) => utimesSync(fileOf(name), new Date(), new Date()),
    keepNewest(most) {
      const files = filesIn(folder, ending)
      if (files.length <= most) return
      const ages = files.map((file) => ({ file, age: statSync(path.join(folder, file)).mtimeMs }))
      ages.sort((a, b) => b.age - a.age)
      for (const { file } of ages.slice(most)) rmSync(path.join(folder, file))
    },
  }
}

/** What a person keeps is that person's: it may name sources. */
const PRIVATE = { mode: 0o600 }

function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
