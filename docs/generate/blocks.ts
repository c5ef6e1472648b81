import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { BlockError, blocksIn, parseBlock, withBlocks, type Block } from '../../server/neo4j/blocks.ts'
import { readCypherFiles } from '../../server/neo4j/cypher-files.ts'
import { blocksOfMarks } from '../../server/neo4j/lens-marks.ts'

/** Every block of a folder by its name. @throws BlockError */
const readBlocks = (folder: string): ReadonlyMap<string, Block> =>
  new Map(readCypherFiles(folder).map(({ name, text }) => [name, parseBlock(name, text)]))

/**
 * Every Cypher file with its blocks as they are written in `cypher/blocks` now, by its path from the top of the project.
 * @param root the top of the project
 * @throws BlockError also for a block that no file uses
 */
export function withTheirBlocks(root: string): Record<string, string> {
  const blocks = readBlocks(path.join(root, 'cypher/blocks'))
  const used = new Set(
    [...blocks.values()].flatMap(({ name, text }) => blocksIn(text, name).map((inner) => inner.name)),
  )
  const files = readdirSync(path.join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .map((file) => `cypher/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('cypher/blocks/'))
    .sort()
  const written = files.map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    for (const name of [...blocksIn(text, file).map((marked) => marked.name), ...blocksOfMarks(text)]) used.add(name)
    return [file, withBlocks(text, file, blocks)] as const
  })
  const unused = [...blocks.keys()].filter((name) => !used.has(name))
  if (unused.length > 0) throw new BlockError(`No file uses cypher/blocks/${unused.join('.cypher, ')}.cypher.`)
  return Object.fromEntries(written)
}
