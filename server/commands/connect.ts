import path from 'node:path'
import { readConfig } from '../config.ts'
import { attach, type Attached } from '../neo4j/provider/attach.ts'
import { reportFailure } from './report.ts'

/**
 * `npm run connect`: says how other programs reach the Neo4j that runs. With `--env` it prints nothing but the variables that
 * cypher-shell and others read, password included, for `eval`.
 */

/** Any text as one word of a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const asVariables = ({ access }: Attached) =>
  Object.entries({
    NEO4J_URI: access.uri,
    NEO4J_USERNAME: access.user,
    NEO4J_PASSWORD: access.password,
    NEO4J_DATABASE: access.database,
  })
    .map(([name, value]) => `export ${name}=${quoted(value)}`)
    .join('\n')

const asWords = ({
  access,
  managed,
  version,
  passwordFrom,
}: Attached) => `Neo4j ${version}, ${managed ? 'managed by Sightline' : 'named by NEO4J_URI'}, answers.

  address   ${access.uri}
  user      ${access.user}
  password  in ${path.relative(process.cwd(), passwordFrom).startsWith('..') ? passwordFrom : path.relative(process.cwd(), passwordFrom)}
  database  ${access.database}

For Python, cypher-shell and other programs in a terminal:

  eval "$(npm run --silent connect -- --env)"

This way in is not kept to reading, and a write can put claims and links out of step.
Read with \`cypher-shell --access-mode read\`, or in sessions of READ mode.`

try {
  const attached = await attach(readConfig())
  console.log(process.argv.includes('--env') ? asVariables(attached) : asWords(attached))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
