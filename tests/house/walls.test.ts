import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { CLOSED_TO, PACKAGES, ROOMS, roomOf } from '../../rooms.js'

/** The table of rooms (rooms.js) against lint and against the files there are; that docs/architecture.md draws it is a matter of `generate`. */

const root = path.resolve(import.meta.dirname, '../..')
const lint = new ESLint({ cwd: root })

const rooms = Object.keys(ROOMS)
const mayOf = (room: string) => ROOMS[room]?.may ?? []
const pages = rooms.filter((room) => room !== 'tests')
/** What is generated is not linted, and imports nothing of the project. */
const linted = rooms.filter((room) => room !== 'client/gql')
/** A folder of the room; for a room of many, two of them. */
const folders = (room: string) =>
  room.endsWith('/*') ? [room.replace('*', 'search'), room.replace('*', 'expand')] : [room]
/** A made-up file at each of two depths that belongs to the room. Loose files alone make up `client`, `server` and the top. */
const filesOf = (folder: string) =>
  folder === '.'
    ? ['made-up.ts']
    : folder === 'client' || folder === 'server'
      ? [`${folder}/made-up.ts`]
      : [`${folder}/made-up.ts`, `${folder}/deeper/made-up.ts`]
const importOf = (from: string, to: string) => {
  const relative = path.posix.relative(path.posix.dirname(from), to)
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** Every file of a room, with an import of a file of every other room, split by whether the table allows it. */
function triesFrom(room: string): { from: string; allowed: string[]; forbidden: string[] }[] {
  return folders(room).flatMap((folder) =>
    filesOf(folder).map((from) => {
      const allowed: string[] = []
      const forbidden: string[] = []
      for (const other of rooms)
        for (const target of folders(other)) {
          if (target === folder) continue
          const may = mayOf(room).includes('*') || (other !== room && mayOf(room).includes(other))
          for (const to of filesOf(target)) (may ? allowed : forbidden).push(importOf(from, to))
        }
      return { from, allowed, forbidden }
    }),
  )
}

async function refused(file: string, sources: readonly string[], statement: (source: string, index: number) => string) {
  const text = sources.map(statement).join('\n')
  const [result] = await lint.lintText(`${text}\n`, { filePath: path.join(root, file) })
  const lines = new Set(
    (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'house/walls').map(({ line }) => line),
  )
  return sources.filter((_, index) => lines.has(index + 1))
}

const bare = (source: string) => `import ${JSON.stringify(source)}`
const FORMS: Record<string, (source: string, index: number) => string> = {
  'an import': bare,
  'an import of a type': (source, index) => `import type { T${index} } from ${JSON.stringify(source)}`,
  'a type in place': (source, index) => `export type U${index} = import(${JSON.stringify(source)}).V`,
  'a late import': (source) => `await import(${JSON.stringify(source)})`,
  'passing on': (source) => `export * from ${JSON.stringify(source)}`,
  'a worker': (source) => `new Worker(new URL(${JSON.stringify(source)}, import.meta.url))`,
}

describe('walls between the rooms', () => {
  it.each(linted)('%s imports what the table allows and nothing else, at two depths', async (room) => {
    for (const { from, allowed, forbidden } of triesFrom(room)) {
      const all = [...allowed, ...forbidden]
      expect(await refused(from, all, bare), from).toEqual(forbidden)
    }
  })

  it.each(Object.entries(FORMS))('%s is seen as one', async (_, form) => {
    const sources = ['../features/search/search.tsx', '../api/ask.ts']
    expect(await refused('client/state/made-up.ts', sources, form)).toEqual(sources)
  })

  it.each(Object.entries(PACKAGES))('%s is known only where the table says', async (name, owners) => {
    for (const room of linted)
      for (const file of folders(room).flatMap(filesOf))
        expect(await refused(file, [name, `${name}/inside`], bare), file).toEqual(
          owners.includes(room) ? [] : [name, `${name}/inside`],
        )
  })

  it.each(Object.entries(CLOSED_TO))('%s is closed to what needs a page', async (room, names) => {
    for (const file of filesOf(room)) expect(await refused(file, names, bare), file).toEqual(names)
  })
})

/** Every source file with what it imports of the project, types included. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|js)$/.test(file))
const imports = new Map(
  tracked.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'))
    const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    return [file, own.map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName))]
  }),
)

/** A way from a name back to itself, or null. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const way: string[] = []
  const visit = (name: string): string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (done.has(name)) return null
    way.push(name)
    for (const next of graph.get(name) ?? []) {
      const found = visit(next)
      if (found) return found
    }
    way.pop()
    done.add(name)
    return null
  }
  for (const name of graph.keys()) {
    const found = visit(name)
    if (found) return found
  }
  return null
}

describe('the table of rooms', () => {
  it('has a room for every source file', () => {
    expect(tracked.filter((file) => roomOf(file) === null)).toEqual([])
  })

  it('has no room without a file', () => {
    const lived = new Set(tracked.map(roomOf))
    expect(pages.filter((room) => !room.endsWith('/*') && !lived.has(room))).toEqual([])
  })

  it('has no circle of rooms', () => {
    expect(circle(new Map(pages.map((room) => [room, mayOf(room)])))).toBeNull()
  })

  it('has no circle of files, of values or of types', () => {
    expect(circle(new Map([...imports].filter(([file]) => !file.startsWith('client/gql/'))))).toBeNull()
  })
})
