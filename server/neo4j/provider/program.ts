import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { codeOf, messageOf } from '../../errors.ts'
import { isRecord } from '../../record.ts'
import { OTHER_NEO4J, StartError } from '../../start-error.ts'
import type { Java } from './java.ts'

const run = promisify(execFile)
const pom = path.join(import.meta.dirname, 'pom.xml')
const shellPom = path.join(import.meta.dirname, 'shell.pom.xml')

/** The jars of a Neo4j server. */
export interface Program {
  /** For example `5.26.30`. */
  version: string
  /** The folder of its jars. */
  lib: string
  /** The class that runs the server itself, without the launcher's second JVM. */
  mainClass: string
}

/** The jars of cypher-shell. */
export interface Shell extends Program {
  /** What Java is told before the class. */
  options: string[]
}

/** Which Neo4j this Java runs: the same choice as the profiles of pom.xml. */
export async function versionFor(java: Pick<Java, 'version'>): Promise<string> {
  const versions = [...(await readFile(pom, 'utf8')).matchAll(/<neo4j\.version>(.+?)</g)].map(
    ([, version = '']) => version,
  )
  const version = versions.find((each) => each.startsWith(java.version < 21 ? '5.' : '20'))
  if (!version) throw new Error(`${pom} names no Neo4j for Java ${java.version}.`)
  return version
}

/**
 * The program in `<folder>/neo4j-<version>`, fetched with Maven when it is not there.
 * @throws StartError without Maven, or when it fails
 */
export async function fetchProgram(folder: string, java: Java, env: NodeJS.ProcessEnv): Promise<Program> {
  const program = programOf(folder, await versionFor(java))
  const { version, lib } = program
  if (!existsSync(lib)) await fetchJars(lib, pom, { what: `Neo4j ${version}`, otherwise: OTHER_NEO4J }, java, env)
  return program
}

/** The program of a version that was fetched for an earlier start, or null when it is not there. */
export function fetchedProgram(folder: string, version: string): Program | null {
  const program = programOf(folder, version)
  return existsSync(program.lib) ? program : null
}

const programOf = (folder: string, version: string): Program => ({
  version,
  lib: path.join(folder, `neo4j-${version}`),
  mainClass: version.startsWith('5.') ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity',
})

/**
 * cypher-shell in `<folder>/cypher-shell-<version>`, fetched with Maven when it is not there. Its jars stand apart from the server's:
 * some are of other versions.
 * @param begin called before it is fetched
 * @throws StartError without Maven, or when it fails
 */
export async function fetchShell(
  folder: string,
  java: Java,
  env: NodeJS.ProcessEnv,
  begin: () => void,
): Promise<Shell> {
  const [, version = ''] = /<shell\.version>(.+?)</.exec(await readFile(shellPom, 'utf8')) ?? []
  const lib = path.join(folder, `cypher-shell-${version}`)
  if (!existsSync(lib)) {
    begin()
    await fetchJars(
      lib,
      shellPom,
      {
        what: `cypher-shell ${version}`,
        otherwise: 'Or use a cypher-shell of your own with what `npm run connect` prints.',
      },
      java,
      env,
    )
  }
  // A short run is over before the best compiler pays; newer Java warns of what the terminal library does unless it is allowed.
  const options = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    ...(java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
  ]
  return { version, lib, mainClass: 'org.neo4j.shell.Main', options }
}

/** Puts the jars that a POM names into a folder, all or none: an interrupted fetch leaves nothing that looks finished. */
async function fetchJars(
  lib: string,
  from: string,
  { what, otherwise }: { what: string; otherwise: string },
  java: Java,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const folder = path.dirname(lib)
  const unfinished = `fetching-${path.basename(lib)}-`
  await mkdir(folder, { recursive: true })
  for (const left of await readdir(folder))
    if (left.startsWith(unfinished)) await rm(path.join(folder, left), { recursive: true, force: true })
  const fetched = path.join(folder, `${unfinished}${process.pid}`)
  const goals = ['dependency:copy-dependencies', `-DoutputDirectory=${fetched}`, '-DincludeScope=runtime']
  try {
    await run('mvn', ['-q', '-B', '-f', from, ...goals], {
      env: { ...env, ...(java.home && { JAVA_HOME: java.home }) },
      maxBuffer: 16 << 20,
    })
    await rename(fetched, lib)
  } catch (error) {
    await rm(fetched, { recursive: true, force: true })
    if (existsSync(lib)) return
    if (codeOf(error) === 'ENOENT')
      throw new StartError(
        `Maven was not found: it fetches ${what}.`,
        `Install Maven (the package maven).\n${otherwise}`,
        { cause: error },
      )
    throw new StartError(
      `Maven could not fetch ${what}:\n${mavenSaid(error)}`,
      `Check the network, and Maven's settings.xml when a proxy or mirror is needed; then start again.\n${otherwise}`,
      { cause: error },
    )
  }
}

/** The first lines of a failed run that name an error, or what stands for them. */
function mavenSaid(error: unknown): string {
  const { stdout = '', stderr = '' } = isRecord(error) ? error : {}
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.includes('ERROR'))
  return lines.slice(0, 4).join('\n') || messageOf(error)
}
