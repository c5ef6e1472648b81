import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { SETTINGS } from '../../server/config.ts'

const root = path.resolve(import.meta.dirname, '../..')
const text = (file: string) => readFileSync(path.join(root, file), 'utf8')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)))
const pages = tracked.filter((file) => file.endsWith('.md'))
const manifest = JSON.parse(text('package.json')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
}

describe('README', () => {
  const readme = text('README.md')

  it.each(Object.values(SETTINGS).map((setting) => [setting.env, setting]))(
    'documents %s with its default and meaning',
    (_, setting) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${setting.env}\``))
      expect(row, `a row for ${setting.env}`).toBeDefined()
      expect(row).toContain(setting.about)
      expect(row).toContain(setting.default === undefined || setting.default === '' ? 'none' : `\`${setting.default}\``)
    },
  )

  it('documents no setting that is not there', () => {
    const documented = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map((match) => match[1])
    expect(documented.sort()).toEqual(
      Object.values(SETTINGS)
        .map((setting) => setting.env)
        .sort(),
    )
  })

  it.each(Object.keys(manifest.scripts))('documents the script %s', (script) => {
    expect(readme).toMatch(script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`)
  })
})

describe('documents', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const links = [...text(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '')
    const missing = links.filter((link) => !existsSync(path.resolve(root, path.dirname(page), link)))
    expect(missing).toEqual([])
  })

  it('decisions are numbered once each', () => {
    const numbers = pages
      .filter((page) => page.startsWith('docs/decisions/'))
      .map((page) => path.basename(page).slice(0, 4))
    expect(numbers.length).toBeGreaterThan(0)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true)
  })

  it.each(Object.keys(manifest.dependencies))('a decision says why %s is here', (name) => {
    const decisions = pages
      .filter((page) => page.startsWith('docs/decisions/'))
      .map(text)
      .join('\n')
    expect(decisions).toContain(`\`${name}\``)
  })
})

describe('the tree', () => {
  it('names each room for what it holds', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?)(\/|\.)/i.test(file))).toEqual([])
  })

  it('carries no download addresses in the lock file', () => {
    expect(text('package-lock.json')).not.toContain('"resolved": "http')
  })

  it('skips, focuses and postpones no test', () => {
    const tests = tracked.filter((file) => /^tests\/.*\.tsx?$/.test(file) && file !== 'tests/house/docs.test.ts')
    expect(tests.filter((file) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(text(file)))).toEqual([])
  })
})
