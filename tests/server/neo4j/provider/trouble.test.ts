import { expect, it } from 'vitest'
import { whyEnded, whyUnopened, withoutPlaces } from '../../../../server/neo4j/provider/trouble.ts'

const home = { path: '/h', neo4j: '/h/neo4j' }

it.each([
  ['org.neo4j.io.StoreLockException: in use', 'The data folder /h/neo4j is in use by another Neo4j.'],
  ['java.io.IOException: No space left on device', 'The disk of /h is full.'],
  ['INFO a\nERROR first\nERROR last  \nbye', 'The server process ended: ERROR last'],
  ['', 'The server process ended.'],
])('%j', (words, message) => expect(whyEnded(words, home).message).toContain(message))

it.each([
  [whyEnded('', home).message, 'The Neo4j in SIGHTLINE_HOME does not come up. The server process ended.'],
  ['It says: ERROR cannot open /var/lib/x/a.log, again', 'It says: ERROR cannot open … again'],
  ["ERROR in '/usr/lib/jvm/bin/java' at bolt://127.0.0.1:1/x", "ERROR in '…' at bolt://127.0.0.1:1/x"],
  ['Neo4j does not answer and/or is slow.', 'Neo4j does not answer and/or is slow.'],
])('of %j a stranger reads %j', (reason, told) =>
  expect(withoutPlaces({ name: 'down', reason }, home)).toEqual({ name: 'down', reason: told }),
)

const FAILED = `INFO [o.n.d.d.DatabaseLifecycles] Starting
Caused by: java.io.IOException: an earlier one.
ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{476a80ad[neo4j]}
java.lang.RuntimeException: org.neo4j.kernel.lifecycle.LifecycleException: Component 'x' failed to initialize.
Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component 'x' failed to initialize. See "-1".
\tat org.neo4j.kernel.recovery.Recovery.performRecovery(Recovery.java:772)
Caused by: java.lang.RuntimeException: Error reading transaction logs, recovery not possible. To force the database to start anyway, you can
Caused by: java.lang.NegativeArraySizeException: -1
INFO [o.n.b.BoltServer] Bolt server started`

it.each([
  [FAILED, 'The graph in /h cannot be opened. Neo4j says: Error reading transaction logs, recovery not possible.'],
  ['', 'The graph in /h cannot be opened. Neo4j says: it could not be started.'],
  [FAILED.replace('-1\n', 'No space left on device\n'), 'The disk of /h is full.'],
])('of a database that was not opened, with the log %j', (log, message) => {
  expect(whyUnopened(log, home).message).toBe(message)
  if (message.includes('opened'))
    expect(whyUnopened(log, home).remedy).toMatch(/npm run restore.*move \/h\/neo4j\/data away/s)
})

it('says where the log is, and what can be done', () => {
  expect(whyEnded('', home).remedy).toMatch(/\/h\/neo4j\.log.*\/h\/neo4j\/logs.*move \/h\/neo4j\/data away/)
})
