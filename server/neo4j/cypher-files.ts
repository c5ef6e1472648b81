import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ENDING = '.cypher'

/** The Cypher files of a folder, in the order of their names: each name without its ending, and its text. */
export const readCypherFiles = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name + ENDING), 'utf8') }))
