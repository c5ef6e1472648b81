import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { OTHER_NEO4J, StartError } from '../../start-error.ts'
import type { Java } from './java.ts'

const run = promisify(execFile)
const pom = path.join(import.meta.dirname, 'pom.xml')

/** The jars of a Neo4j server. */
export interface Program {
  /** For example `5.26.30`. */
  version: string
  /** The folder of its jars. */
  lib: string
  /** The class that runs the server itself, without the launcher's second JVM. */
  mainClass: string
}

/** Which Neo4j this Java runs: the same choice as the profiles of pom.xml. */
async function versionFor(java: Java): Promise<string> {
  const versions = [...(await readFile(pom, 'utf8')).matchAll(/<neo4j\.version>(.+?)</g)].map((match) => match[1] as string)
  const version = versions.find((each) => each.startsWith(java.version < 21 ? '5.' : '20'))
  if (!version) throw new Error(`${pom} names no Neo4j for Java ${java.version}.`)
  return version
}

/**
 * The program in `<folder>/neo4j-<version>`, fetched with Maven when it is not there. Fetching is all or nothing: an
 * interrupted one leaves nothing that looks finished.
 * @throws StartError without Maven, or when it fails
 */
export async function fetchProgram(folder: string, java: Java, env: NodeJS.ProcessEnv): Promise<Program> {
  const version = await versionFor(java)
  const lib = path.join(folder, `neo4j-${version}`)
  const mainClass = version.startsWith('5.') ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity'
  if (existsSync(lib)) return { version, lib, mainClass }
  await mkdir(folder, { recursive: true })
  for (const left of await readdir(folder)) if (left.startsWith('fetching-')) await rm(path.join(folder, left), { recursive: true, force: true })
  const unfinished = path.join(folder, `fetching-${process.pid}`)
  const goals = ['dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`, '-DincludeScope=runtime']
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goals], { env: { ...env, ...(java.home && { JAVA_HOME: java.home }) }, maxBuffer: 16 << 20 })
    await rename(unfinished, lib)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (existsSync(lib)) return { version, lib, mainClass }
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new StartError('Maven was not found: it fetches Neo4j.', `Install Maven (the package maven).\n${OTHER_NEO4J}`, { cause: error })
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
    const said = `${stdout}\n${stderr}`.split('\n').filter((line) => line.includes('ERROR')).slice(0, 4).join('\n') || message
    throw new StartError(
      `Maven could not fetch Neo4j ${version}:\n${said}`,
      `Check the network, and Maven's settings.xml when a proxy or mirror is needed; then start again.\n${OTHER_NEO4J}`,
      { cause: error },
    )
  }
  return { version, lib, mainClass }
}
