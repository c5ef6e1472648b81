import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Whether a graph holds claims is asked in one file of the page; every other part asks that file's value for what it needs. */

const root = path.resolve(import.meta.dirname, '../..')
const ANSWERS = 'client/state/model.ts'

/** Ways to ask which of the two a graph is, instead of what can be shown of it. */
const QUESTIONS = [
  /['"`](ANY|CLAIMS)['"`]/,
  /\b(use|is|has)?(any|foreign|other|claims)(Graph|Model)\b/i,
  /\bforeign\b/i,
  /\bschema\??\.claims\b/,
  /\bmodelOf\((?!overview\?\.model\))/,
  /\bmodel *[!=]==?/,
  /\.gives\b/,
]

const asks = (line: string) => QUESTIONS.some((question) => question.test(line))

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', 'client'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('client/gql/') && file !== ANSWERS)

describe('one part of the page knows which graph it is', () => {
  it('and no other asks', () => {
    const found = files.flatMap((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (asks(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })

  it.each([
    "if (overview?.model === 'ANY') return",
    'const anyGraph = useAnyGraph()',
    '{!schema.claims && <Statuses />}',
    'schema?.claims === false',
    "const known = model === 'claims'",
    "model.gives.includes('claims')",
    "modelOf('ANY').words",
    'const foreign = true',
  ])('%s is such a question', (line) => expect(asks(line)).toBe(true))

  it.each(["meets(model, 'claims')", 'model.hasStatuses && <Statuses />', 'data?.claims.total', 'words.anything'])(
    '%s is none',
    (line) => expect(asks(line)).toBe(false),
  )
})
