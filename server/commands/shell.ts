import { spawn } from 'node:child_process'
import path from 'node:path'
import { readConfig } from '../config.ts'
import { attach } from '../neo4j/provider/attach.ts'
import { findJava } from '../neo4j/provider/java.ts'
import { fetchShell } from '../neo4j/provider/program.ts'
import { reportFailure } from './report.ts'

/**
 * `npm run shell`: Neo4j's own cypher-shell on the Neo4j that runs, signed in and in read mode. What stands after `--` is
 * cypher-shell's, for example `npm run shell -- -f cypher/claim/claims.cypher`.
 */
try {
  const config = readConfig()
  const { access } = await attach(config)
  const java = await findJava(process.env)
  const shell = await fetchShell(path.join(config.home, 'program'), java, process.env, () =>
    console.error('Fetching cypher-shell …'),
  )
  const given = process.argv.slice(2)
  const mode = given.some((word) => word.startsWith('--access-mode')) ? [] : ['--access-mode', 'read']
  // The password goes by the environment: arguments can be seen by every user of the machine.
  const env = {
    ...process.env,
    NEO4J_URI: access.uri,
    NEO4J_USERNAME: access.user,
    NEO4J_PASSWORD: access.password,
    NEO4J_DATABASE: access.database,
  }
  const child = spawn(
    java.command,
    [...shell.options, '-cp', path.join(shell.lib, '*'), shell.mainClass, ...mode, ...given],
    {
      // npm changes to the top of the project; names of files mean the folder where the user is.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env,
      stdio: 'inherit',
    },
  )
  // Ctrl-C is cypher-shell's: it breaks off a statement.
  process.on('SIGINT', () => undefined)
  child.once('error', (error) => {
    reportFailure(error)
    process.exitCode = 1
  })
  child.once('exit', (code) => (process.exitCode = code ?? 1))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
