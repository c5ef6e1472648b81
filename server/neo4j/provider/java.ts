import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { OTHER_NEO4J, StartError } from '../../start-error.ts'

const run = promisify(execFile)

export interface Java {
  /** The `java` command. */
  command: string
  /** Major version, for example 17. */
  version: number
  /** What Maven is told as `JAVA_HOME`, or nothing when Java is the one on the path. */
  home?: string
}

/** The oldest Java that a Neo4j here runs on. */
const OLDEST = 17

/** Finds Java: `JAVA_HOME` first, then the path. @throws StartError when there is none, or it is too old */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const home = env.JAVA_HOME || undefined
  const command = home ? path.join(home, 'bin', 'java') : 'java'
  const printed = await run(command, ['-version'], { env }).catch((error: Error) => {
    throw new StartError(
      home ? `JAVA_HOME=${home} has no working bin/java.` : 'Java was not found: Neo4j needs it.',
      `${home ? 'Point JAVA_HOME at a JDK, or unset it.' : `Install a JDK, version ${OLDEST} or newer (for example Temurin, or the package openjdk-17-jdk).`}\n${OTHER_NEO4J}`,
      { cause: error },
    )
  })
  const [, first = '', second = ''] = /version "(\d+)(?:\.(\d+))?/.exec(printed.stderr + printed.stdout) ?? []
  const version = Number(first === '1' ? second : first)
  if (!(version >= OLDEST))
    throw new StartError(
      `Java ${version || 'of an unknown version'} (${command}) is too old: Neo4j needs ${OLDEST} or newer.`,
      `Install a JDK, version ${OLDEST} or newer, and point JAVA_HOME at it.\n${OTHER_NEO4J}`,
    )
  return { command, version, ...(home && { home }) }
}
