import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, it } from 'vitest'
import { compare } from '../screens/compare.ts'
import { STATES } from '../screens/states.ts'

/** The pictures of `npm run screens` are held against each other without tolerance. */

const folder = mkdtempSync(path.join(tmpdir(), 'sightline-screens-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A grey picture, with one point of another grey where asked. */
function draw(file: string, { width = 8, height = 8, point = 200 } = {}): void {
  const picture = new PNG({ width, height })
  picture.data.fill(255)
  for (let at = 0; at < picture.data.length; at += 4) picture.data.fill(at === 4 * 9 ? point : 200, at, at + 3)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, PNG.sync.write(picture))
}

it('counts every pixel that differs, by one level too, and draws where', () => {
  const [before, after, into] = ['before', 'after', 'shown'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  draw(path.join(before, 'same.png'))
  draw(path.join(after, 'same.png'))
  draw(path.join(before, 'touched.png'))
  draw(path.join(after, 'touched.png'), { point: 201 })
  draw(path.join(before, 'resized.png'))
  draw(path.join(after, 'resized.png'), { height: 9 })
  draw(path.join(before, 'gone.png'))
  draw(path.join(after, 'new.png'))
  expect(compare(before, after, into)).toEqual([
    { name: 'gone', pixels: 'only before' },
    { name: 'new', pixels: 'only after' },
    { name: 'resized', pixels: '8×8 became 8×9' },
    { name: 'same', pixels: 0 },
    { name: 'touched', pixels: 1 },
  ])
  expect(existsSync(path.join(into, 'touched.png'))).toBe(true)
  expect(existsSync(path.join(into, 'same.png'))).toBe(false)
})

it('has at least twelve states, each with a name of its own', () => {
  expect(STATES.length).toBeGreaterThanOrEqual(12)
  expect(new Set(STATES.map(({ name }) => name)).size).toBe(STATES.length)
})
