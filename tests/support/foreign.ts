import { rmSync } from 'node:fs'
import type { Neo4jAccess } from '../../server/neo4j/access.ts'
import { openDriver } from '../../server/neo4j/database.ts'
import { provideManaged } from '../../server/neo4j/provider/managed.ts'
import type { Provider } from '../../server/neo4j/provider/provider.ts'
import type { Running } from '../../server/commands/start.ts'
import { graphql, startAt } from './app.ts'
import { programs, quietly, temporaryHome } from './neo4j.ts'

/** A graph about films and who owns whom, without one label or link type of ours, and with all that is odd in real graphs. */

/** A hub: it made every film but one. */
export const HUB = { name: 'Aurora Pictures', films: 30 }
export const LONG_TITLE = `The Very Long and Winding ${'Road '.repeat(40)}Home`
/** Beyond 2^53: a number that JSON rounds. */
export const BIG = '9007199254740993'
export const LABELS = [
  'Film',
  'Restored',
  'Studio',
  'Holding Company',
  'Performer',
  'Фестиваль',
  'Screening',
  'Critic',
  'Tick`ed',
  'constructor',
]
export const TYPES = ['MADE', 'PLAYS_IN', 'HOLDS_SHARE_OF', 'shown at', 'ÜBERNAHM', 'actedAs']

/** What makes it. */
export const FOREIGN = [
  `CREATE (:Studio {companyName: '${HUB.name}', founded: date('1931-04-02'), seat: point({longitude: 12.5, latitude: 41.9}), employees: 1200})`,
  `UNWIND ['Borealis Films', 'Cinque Cento', 'Delta Nine', 'Échappée'] AS name CREATE (:Studio {companyName: name, employees: 10 * size(name)})`,
  // Titles of two words, so that a search for one of them finds several.
  `MATCH (hub:Studio {companyName: '${HUB.name}'})
   UNWIND range(1, ${HUB.films}) AS n
   CREATE (film:Film {filmTitle: 'Harbour ' + n, year: 1960 + n, released: date({year: 1960 + n, month: 3, day: 5}), genres: ['drama', 'noir'], gross: n * 1.5, colour: n > 10, key: randomUUID()})
   CREATE (hub)-[:MADE {budget: n * 100}]->(film)`,
  `MATCH (film:Film {filmTitle: 'Harbour 1'}) SET film:Restored, film.frames = ${BIG}, film.synopsis = '${'A boat comes in. '.repeat(60)}'`,
  `MATCH (studio:Studio {companyName: 'Delta Nine'}) CREATE (studio)-[:MADE]->(:Film {filmTitle: '${LONG_TITLE}', year: 1999})`,
  `UNWIND range(1, 12) AS n
   MATCH (film:Film {filmTitle: 'Harbour ' + n})
   CREATE (:Performer {fullName: 'Player ' + n, born: date({year: 1930 + n}), height: duration('PT0S')})-[:PLAYS_IN {billing: n}]->(film)`,
  // Two parts in one film, and a link of another type beside them.
  `MATCH (p:Performer {fullName: 'Player 1'}), (film:Film {filmTitle: 'Harbour 1'})
   CREATE (p)-[:PLAYS_IN {billing: 9, parts: ['twin', 'ghost']}]->(film), (p)-[:actedAs {part: 'the twin'}]->(film)`,
  `UNWIND [['Meridian Holding', 'Aurora Pictures', 51.2], ['Meridian Holding', 'Delta Nine', 100.0], ['Polaris Trust', 'Aurora Pictures', 12.5]] AS row
   MATCH (studio:Studio {companyName: row[1]})
   MERGE (h:\`Holding Company\` {name: row[0]})
   CREATE (h)-[:HOLDS_SHARE_OF {percent: row[2], since: date('2001-01-01')}]->(studio)`,
  // From a thing to itself: a company that holds its own shares.
  `MATCH (h:\`Holding Company\` {name: 'Meridian Holding'}), (other:\`Holding Company\` {name: 'Polaris Trust'})
   CREATE (h)-[:HOLDS_SHARE_OF {percent: 3.1}]->(h), (other)-[:ÜBERNAHM {год: 2004}]->(h)`,
  `UNWIND range(1, 3) AS n
   MATCH (film:Film {filmTitle: 'Harbour ' + n})
   CREATE (film)-[:\`shown at\`]->(:Фестиваль {название: 'Фестиваль ' + n}), (film)-[:\`shown at\`]->(:Screening {number: 100 + n})`,
  // A name in two properties, beside what nobody can read and what all have in common.
  `UNWIND [['Anna', 'Kovács'], ['Anna', 'Horváth'], ['Béla', 'Kovács'], ['Dóra', 'Szűcs'], ['Ernő', 'Fehér']] AS row
   CREATE (:Critic {label: 'critic', first: row[0], last: row[1], name: '${'0123456789abcdef'.repeat(4)}'})`,
  // Nothing but labels; a label that every object has as a key.
  'CREATE (:`Tick``ed`)-[:`shown at`]->(:constructor {toString: "odd", `a key with spaces`: true})',
  'CREATE ()',
]

/** A Neo4j of its own with that graph, which knows nothing of ours. */
export async function provideForeign(): Promise<Provider> {
  const home = temporaryHome()
  const provider = await provideManaged({ home, programs, step: quietly })
  const close = async () => {
    await provider.close()
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await load(provider.access)
  } catch (error) {
    await close()
    throw error
  }
  // To whoever asks, somebody's own.
  const { access, version, state } = provider
  return { access, managed: false, version, state, close }
}

/** The program on that graph, in a Neo4j that it is pointed at as at anybody's. */
export async function startForeign(): Promise<Running> {
  const provider = await provideForeign()
  try {
    const app = await startAt(provider.access)
    return {
      ...app,
      close: async () => {
        await app.close()
        await provider.close()
      },
    }
  } catch (error) {
    await provider.close()
    throw error
  }
}

/** Neo4j's ids of the things that the tests speak of. */
export async function idsIn(app: Running): Promise<Record<string, string>> {
  const QUERY = 'query($s: String!) { cypher(statement: $s) { rows } }'
  const idOf = async (s: string) =>
    (await graphql<{ cypher: { rows: string[][] } }>(app.address, QUERY, { s })).data?.cypher.rows[0]?.[0] ?? ''
  return {
    hub: await idOf(`MATCH (n:Studio {companyName: '${HUB.name}'}) RETURN elementId(n)`),
    film: await idOf("MATCH (n:Film {filmTitle: 'Harbour 1'}) RETURN elementId(n)"),
    player: await idOf("MATCH (n:Performer {fullName: 'Player 1'}) RETURN elementId(n)"),
    holding: await idOf("MATCH (n:`Holding Company` {name: 'Meridian Holding'}) RETURN elementId(n)"),
    bare: await idOf('MATCH (n:`Tick``ed`) RETURN elementId(n)'),
    odd: await idOf('MATCH (n:constructor) RETURN elementId(n)'),
    unlabelled: await idOf('MATCH (n) WHERE labels(n) = [] RETURN elementId(n)'),
    loop: await idOf('MATCH (n)-[r]->(n) RETURN elementId(r)'),
    part: await idOf('MATCH ()-[r:PLAYS_IN]->() WHERE r.parts IS NOT NULL RETURN elementId(r)'),
  }
}

async function load(access: Neo4jAccess): Promise<void> {
  const driver = openDriver(access)
  try {
    for (const statement of FOREIGN) await driver.executeQuery(statement, {}, { database: access.database })
  } finally {
    await driver.close()
  }
}
