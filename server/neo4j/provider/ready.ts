import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Neo4jAccess } from '../access.ts'
import { PATIENT } from '../database.ts'
import { messageOf } from '../../errors.ts'
import { OTHER_NEO4J, StartError } from '../../start-error.ts'

/** Asks the database itself: a server can be reached while its database is broken. */
export async function askOnce(access: Neo4jAccess): Promise<string> {
  const { summary } = await askBy(access, 'RETURN 1', access.database)
  return summary.server.agent?.replace(/^Neo4j\//, '') ?? 'unknown'
}

/** Whether a server runs that has tried to open the database, and could not: it does not try again by itself. */
export async function isUnopened(access: Neo4jAccess): Promise<boolean> {
  const { records } = await askBy(
    access,
    'SHOW DATABASES YIELD name, requestedStatus, currentStatus, statusMessage',
    'system',
  )
  return records
    .map((row) => row.toObject())
    .some(
      ({ name, requestedStatus, currentStatus, statusMessage }) =>
        name === access.database && requestedStatus === 'online' && currentStatus === 'offline' && statusMessage !== '',
    )
}

/** Asks by a driver of its own, without a second try. */
async function askBy({ uri, user, password }: Neo4jAccess, statement: string, database: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { ...PATIENT, maxTransactionRetryTime: 0 })
  try {
    return await driver.executeQuery(statement, {}, { database, routing: 'READ' })
  } finally {
    await driver.close()
  }
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** Checks a Neo4j that the user named. @returns its version @throws StartError saying which of address, sign-in or database is wrong */
export async function checkExternal(access: Neo4jAccess): Promise<string> {
  const scheme = /^([a-z0-9+]+):\/\//i.exec(access.uri)?.[1] ?? ''
  if (!SCHEMES.includes(scheme))
    throw new StartError(
      `NEO4J_URI=${access.uri} is not an address of a Neo4j.`,
      `Begin it with ${SCHEMES.map((each) => `${each}://`).join(', ')}.`,
    )
  try {
    return await askOnce(access)
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : ''
    if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code))
      throw new StartError(
        `The Neo4j at ${access.uri} refused the sign-in of "${access.user}".`,
        'Check NEO4J_USER and NEO4J_PASSWORD. After several wrong tries Neo4j refuses the right one too for some seconds.',
        { cause: error },
      )
    if (/DatabaseNotFound/.test(code))
      throw new StartError(
        `The Neo4j at ${access.uri} has no database "${access.database}".`,
        'Set NEO4J_DATABASE to one that it has.',
        { cause: error },
      )
    throw new StartError(
      `The Neo4j at ${access.uri} cannot be reached or does not answer.`,
      `Check that it runs and that NEO4J_URI is right (${messageOf(error).split('\n')[0]}). Without NEO4J_URI a local one is started.\n${OTHER_NEO4J}`,
      { cause: error },
    )
  }
}
