import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readCatalogue } from '../../server/neo4j/catalogue.ts'

/** A subject has one word: for its folder of Cypher files, of the SDL and of the page. Where one of them has no such folder, it is said why. */

const root = path.resolve(import.meta.dirname, '../..')
const folders = (place: string) =>
  readdirSync(path.join(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const asked = new Set([...readCatalogue().values()].filter(({ program }) => program).map(({ category }) => category))
const subjects = folders('server/graphql')
const features = folders('client/features')

/** Subjects of the SDL that ask no Cypher file. */
const WITHOUT_FILES: Readonly<Record<string, string>> = {
  cypher: "runs people's own statements",
  library: 'runs any file of the library',
  limits: 'says what the settings allow',
  saved: 'what people keep, in files of their own',
  schema: 'what all subjects share',
  time: 'worked out from the data of a time alone',
}
/** Features that are not one subject's: what they do, over several. */
const OVER_SUBJECTS: Readonly<Record<string, string>> = {
  expand: 'links of a thing, from graph',
  explore: 'the canvas, and what can be done with what is on it',
  filters: 'what is on the canvas',
  graphiql: 'the whole SDL',
  inspector: 'things, claims and links',
  list: 'what is on the canvas',
  paths: 'shortest chains, from graph',
  print: 'what is on the canvas, and what is read of it',
  search: 'things by their names, from thing',
  start: 'ways in, from overview and graph',
  status: 'whether the server is up',
  workbench: 'the editor over cypher',
}

it('the program asks files of the subjects that the SDL has, and of any other graph', () => {
  expect([...asked].filter((word) => word !== 'any' && !subjects.includes(word))).toEqual([])
  expect(subjects.filter((word) => !asked.has(word))).toEqual(Object.keys(WITHOUT_FILES))
})

it('a feature has the word of its subject, or is over several', () => {
  expect(features.filter((word) => !subjects.includes(word))).toEqual(Object.keys(OVER_SUBJECTS))
})
