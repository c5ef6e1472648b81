import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Written by `npm run generate` and by the tests of the documents: nobody reads them from top to end. */
const GENERATED = [
  'client/gql/',
  'server/graph/schema-types.ts',
  'server/graphql/resolver-types.ts',
  'server/neo4j/row-types.ts',
  'docs/outside/sightline.ts',
]

const LONGEST = 300

it(`no file of code or styles has more than ${LONGEST} lines`, () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(tsx?|m?js|css)$/.test(file) && existsSync(path.join(root, file)))
    .filter((file) => !GENERATED.some((generated) => file.startsWith(generated)))
  expect(files.length).toBeGreaterThan(100)
  const lines = (file: string) => readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length
  expect(files.map((file) => [file, lines(file)] as const).filter(([, many]) => many > LONGEST)).toEqual([])
})
