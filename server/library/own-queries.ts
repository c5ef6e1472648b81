import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeOf, SightlineError } from '../errors.ts'

/** The folder of one's own queries: `.cypher` files, and their earlier texts under `.versions`. */
export interface OwnQueries {
  folder: string
  /** Every file's text by name (`own/…`). */
  read(): ReadonlyMap<string, string>
  /** @throws SightlineError `BAD_USER_INPUT` for a name or text that cannot be kept */
  save(name: string, text: string): void
  /** @returns false when there is none of that name */
  remove(name: string): boolean
  /** Earlier texts, the newest first. */
  versions(name: string): { version: number; replacedAt: string; text: string }[]
}

const PREFIX = 'own/'
const NAME = /^own\/[\p{L}\p{N}][\p{L}\p{N}-]{0,79}$/u
const LONGEST = 40_000

/** @param folder made when something is first saved */
export function openOwnQueries(folder: string): OwnQueries {
  const bare = (name: string) => name.slice(PREFIX.length)
  const fileOf = (name: string) => path.join(folder, `${bare(name)}.cypher`)
  const versionsOf = (name: string) => path.join(folder, '.versions', bare(name))
  const list = (place: string) => {
    try {
      return readdirSync(place)
        .filter((file) => file.endsWith('.cypher'))
        .sort()
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  }
  const versionFiles = (name: string) => list(versionsOf(name))

  return {
    folder,
    read: () =>
      new Map(
        list(folder).map((file) => [
          PREFIX + file.slice(0, -'.cypher'.length),
          readFileSync(path.join(folder, file), 'utf8'),
        ]),
      ),

    save(name, text) {
      if (!NAME.test(name))
        throw new SightlineError(
          'BAD_USER_INPUT',
          `name: "${name}" cannot be a name. Write own/ and then letters, digits and hyphens, at most 80.`,
          { argument: 'name' },
        )
      if (text.length > LONGEST)
        throw new SightlineError(
          'BAD_USER_INPUT',
          `text: ${text.length} characters are more than the ${LONGEST} allowed.`,
          { argument: 'text', max: LONGEST },
        )
      mkdirSync(folder, { recursive: true })
      const before = readIfThere(fileOf(name))
      if (before === text) return
      // Whole or not at all: written beside, then put in place.
      const fresh = `${fileOf(name)}.new`
      writeFileSync(fresh, text)
      if (before !== null) keep(name, before)
      renameSync(fresh, fileOf(name))
    },

    remove(name) {
      const before = NAME.test(name) ? readIfThere(fileOf(name)) : null
      if (before === null) return false
      keep(name, before)
      rmSync(fileOf(name))
      return true
    },

    versions: (name) =>
      NAME.test(name)
        ? versionFiles(name)
            .map((file, index) => {
              const place = path.join(versionsOf(name), file)
              return {
                version: index + 1,
                replacedAt: statSync(place).mtime.toISOString(),
                text: readFileSync(place, 'utf8'),
              }
            })
            .reverse()
        : [],
  }

  function keep(name: string, text: string) {
    mkdirSync(versionsOf(name), { recursive: true })
    const next = Number.parseInt(versionFiles(name).at(-1) ?? '0', 10) + 1
    writeFileSync(path.join(versionsOf(name), `${String(next).padStart(5, '0')}.cypher`), text)
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
