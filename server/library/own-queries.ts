import { SightlineError } from '../errors.ts'
import { openSavedFolder, type Version } from '../saved/folder.ts'

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
  versions(name: string): Version[]
}

const PREFIX = 'own/'
const NAME = /^own\/[\p{L}\p{N}][\p{L}\p{N}-]{0,79}$/u
const LONGEST = 40_000

/** @param folder made when something is first saved */
export function openOwnQueries(folder: string): OwnQueries {
  const files = openSavedFolder(folder, '.cypher')
  const bare = (name: string) => name.slice(PREFIX.length)
  return {
    folder,
    read: () => new Map([...files.read()].map(([name, text]) => [PREFIX + name, text])),
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
      files.save(bare(name), text)
    },
    remove: (name) => NAME.test(name) && files.remove(bare(name)),
    versions: (name) => (NAME.test(name) ? files.versions(bare(name)) : []),
  }
}
