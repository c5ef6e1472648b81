import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Text is as large as the browser's own, and what depends on its size asks for that: a size in pixels does not grow with it. */

const root = path.resolve(import.meta.dirname, '../..')

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'client'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(css|tsx?)$/.test(file) && !file.startsWith('client/gql/'))

/** Drawn in units that grow with the text (client/canvas/units.ts). */
const DRAWN = ['client/canvas/pen.ts']

const IN_PIXELS: Readonly<Record<string, RegExp>> = {
  css: /(?:font|font-size|line-height|--font-size-[\w-]+):[^;]*?\b[\d.]+px|@media[^{]*\b[\d.]+px/g,
  ts: /(?:font|fontSize|lineHeight)['"]?\s*[:=]\s*(?:\d|['"`][^'"`]*?\b[\d.]+px)|(?:FONT|BOLD) = ['"`][^'"`]*px|matchMedia\([^)]*px/g,
}

const found = (file: string, text: string) =>
  [...text.matchAll(IN_PIXELS[file.endsWith('.css') ? 'css' : 'ts'] as RegExp)].map(([hit]) => `${file}: ${hit}`)

it('no text, and no width that decides how the page is laid out, has a size in pixels', () => {
  const all = files.filter((file) => !DRAWN.includes(file))
  expect(all.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(20)
  expect(all.flatMap((file) => found(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})

it.each([
  ['a.css', 'a { font-size: 12px; }'],
  ['a.css', 'a {\n  font:\n    13.5px/1.45 system-ui;\n}'],
  ['a.css', 'a { --font-size-body: 13px; }'],
  ['a.css', 'a { line-height: 20px; }'],
  ['a.css', '@media (max-width: 640px) {'],
  ['a.tsx', "style={{ fontSize: '12px' }}"],
  ['a.tsx', 'style={{ fontSize: 12 }}'],
  ['a.ts', "window.matchMedia('(max-width: 900px)')"],
])('one in %s is found: %s', (file, text) => expect(found(file, text)).toHaveLength(1))

it.each([
  ['a.css', 'a { font-size: 0.75rem; padding: 4px; }'],
  ['a.css', 'a { font: inherit; border: 1px solid; }'],
  ['a.css', '@media (max-width: 40em) { a { gap: 4px; } }'],
])('none in %s is none: %s', (file, text) => expect(found(file, text)).toEqual([]))
