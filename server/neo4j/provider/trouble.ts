import { readFileSync } from 'node:fs'
import path from 'node:path'
import { codeOf, messageOf } from '../../errors.ts'
import { StartError } from '../../start-error.ts'
import type { Neo4jAccess } from '../access.ts'
import type { Home } from './home.ts'
import type { ProviderState } from './provider.ts'
import { askOnce, isUnopened } from './ready.ts'
import { unopenedStore } from './ways-back.ts'

/** A server that is up answers within seconds; a large recovery may take longer. */
const READY_MS = 90_000

/** A failure to open a database is written with its causes, some hundred lines. */
const LAST_CHARACTERS = 100_000

/** Where a managed Neo4j is, as far as words about its trouble need it. */
type Place = Pick<Home, 'path' | 'neo4j'>

/** Waits until a managed Neo4j answers. @throws StartError when it does not, or refuses the password */
export async function untilReady(access: Neo4jAccess, home: Place): Promise<void> {
  const giveUp = Date.now() + READY_MS
  for (;;) {
    try {
      return void (await askOnce(access))
    } catch (error) {
      const code = codeOf(error)
      if (code === 'Neo.ClientError.Security.Unauthorized')
        throw new StartError(
          `The Neo4j in ${home.path} does not accept the password in ${path.join(home.path, 'password')}.`,
          `Put the right password there; or, to begin anew and lose what was loaded, delete ${home.neo4j} and the password file.`,
          { cause: error },
        )
      if (code === 'Neo.TransientError.General.DatabaseUnavailable' && (await isUnopened(access).catch(() => false)))
        throw whyUnopened(lastWritten(path.join(home.neo4j, 'logs/debug.log')), home)
      if (Date.now() > giveUp) throw damaged(home, `Its database does not answer (${code ?? messageOf(error)}).`)
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }
}

const damaged = (home: Place, what: string) =>
  new StartError(
    `The Neo4j in ${home.path} does not come up. ${what}`,
    `Its log is ${path.join(home.path, 'neo4j.log')}, with more in ${path.join(home.neo4j, 'logs')}. If the data folder is damaged, move ${path.join(home.neo4j, 'data')} away and start again: the founding graph is then loaded anew.`,
  )

/** What the last words of a server's process mean. */
export function whyEnded(words: string, home: Place): StartError {
  const line = words
    .split('\n')
    .filter((each) => /ERROR|Exception|Caused by/.test(each))
    .at(-1)
    ?.trim()
    .slice(0, 300)
  return ofTheFolder(words, home) ?? damaged(home, `The server process ended${line ? `: ${line}` : '.'}`)
}

/** Why a server that runs could not open the database, by what it wrote last into its log. */
export function whyUnopened(log: string, home: Place): StartError {
  const last = log.slice(Math.max(0, log.lastIndexOf(' Failed to start DatabaseId')))
  const causes = [...last.matchAll(/^Caused by: [\w.$]+: (.+)$/gm)].flatMap(([, said = '']) => said)
  // The first cause names a part of Neo4j, the last ones a number or a byte.
  const says = causes.find((each) => !each.startsWith('Component ')) ?? 'it could not be started.'
  return ofTheFolder(last, home) ?? unopenedStore(home, /^.+?[.!](?= |$)/.exec(says)?.[0] ?? says)
}

/** Trouble of the folder and its disk, which is no damage. */
function ofTheFolder(words: string, home: Place): StartError | null {
  if (/StoreLockException|lock file|FileLockException/i.test(words))
    return new StartError(
      `The data folder ${home.neo4j} is in use by another Neo4j.`,
      'Stop that one, or choose another folder with SIGHTLINE_HOME.',
    )
  if (/No space left on device/i.test(words))
    return new StartError(
      `The disk of ${home.path} is full.`,
      'Make room, or choose a folder on another disk with SIGHTLINE_HOME.',
    )
  return null
}

/** The end of a file that may be large or gone. */
function lastWritten(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-LAST_CHARACTERS)
  } catch {
    return ''
  }
}

/** A state as whoever asks over the network may read it: where things lie on this machine is not for them. */
export const withoutPlaces = (state: ProviderState, home: Pick<Place, 'path'>): ProviderState => ({
  ...state,
  ...(state.reason && {
    reason: state.reason
      .replaceAll(home.path, 'SIGHTLINE_HOME')
      .replaceAll(/(?<![\w:/])\/[\w.@+~-]+(\/[^\s'")]*)+/g, '…'),
  }),
})
