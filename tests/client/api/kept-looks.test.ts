import { expect, it, vi } from 'vitest'
import { keepLooks, readLooks } from '../../../client/api/kept-looks.ts'
import { waiting } from '../../../client/state/kept-perspectives.ts'
import { modelOf } from '../../../client/state/model.ts'
import { toFile } from '../../../client/state/perspective-file.ts'
import { guessed, withKind } from '../../../client/state/perspective.ts'
import { createPerspectives } from '../../../client/state/perspectives.ts'
import { keepOf } from '../tools.ts'
import { clientOf, failed } from './sent.ts'

/** A program that keeps looks as the server does: names that differ in case alone are one. */
function program() {
  const files = new Map<string, string>()
  let broken = false
  const { client } = clientOf({
    Looks: () => ({ data: { saved: [...files.values()].map((text) => ({ text })) } }),
    SaveLook: ({ name, text, ifNew }: { name: string; text: string; ifNew: boolean }) => {
      if (broken || name === 'Refused') return failed('INTERNAL', 'The disk is full.')
      const before = files.get(name.toLowerCase())
      if (ifNew && before !== undefined && before !== text) return failed('BAD_USER_INPUT', 'name', { taken: true })
      files.set(name.toLowerCase(), text)
      return { data: { saveText: { name } } }
    },
    RemoveLook: ({ name }: { name: string }) =>
      files.delete(name.toLowerCase())
        ? { data: { removeText: true } }
        : failed('NOT_FOUND', 'There is nothing with the name.'),
  })
  const names = () => [...files.values()].map((text) => (JSON.parse(text) as { name: string }).name).sort()
  return { client, files, names, breakIt: (now: boolean) => void (broken = now) }
}

const schema = { database: 'A', model: modelOf('ANY'), things: 0, links: 0, kinds: [], types: [] }

/** A page of its own browser. */
async function page({ client }: Pick<ReturnType<typeof program>, 'client'>, keep = keepOf()) {
  const perspectives = createPerspectives(keep)
  const told: string[] = []
  const say = (text: string) => void told.push(text)
  const guarded = (work: () => Promise<unknown>) => void work().catch((error: Error) => say(error.message))
  const { refresh, stop } = keepLooks({ client, perspectives, say, guarded })
  const { actions } = perspectives.getState()
  actions.open(schema, await readLooks(client, 'A'))
  const saved = () => perspectives.getState().saved.map(({ name }) => name)
  const settled = () => vi.waitFor(() => expect(waiting(perspectives.getState())).toEqual([]))
  return { perspectives, actions, told, refresh, stop, saved, settled }
}

it('what one page saves another finds; what it renames and removes is so for all', async () => {
  const there = program()
  const one = await page(there)
  one.actions.setKind('Film', { color: '#123456' })
  one.actions.saveAs('Press')
  one.actions.saveAs('Print')
  await one.settled()
  const two = await page(there)
  expect(two.saved()).toEqual(['Press', 'Print'])
  two.actions.choose('Press')
  expect(two.perspectives.getState().shown.kinds).toEqual({ Film: { color: '#123456' } })
  one.actions.rename('PRINT')
  await vi.waitFor(() => expect(there.names()).toEqual(['PRINT', 'Press']))
  one.actions.remove()
  await vi.waitFor(() => expect(there.names()).toEqual(['Press']))
  two.refresh()
  await vi.waitFor(() => expect(two.saved()).toEqual(['Press']))
})

it('two pages that save under one name lose neither: the later has another name, and is told', async () => {
  const there = program()
  const [one, two] = [await page(there), await page(there)]
  one.actions.setKind('Film', { color: '#111111' })
  one.actions.saveAs('Press')
  await one.settled()
  two.actions.setKind('Film', { color: '#222222' })
  two.actions.saveAs('press')
  await two.settled()
  expect(two.told).toEqual([
    'There is a perspective “press” already, saved on another page. Yours is kept as “press 2”.',
  ])
  expect(two.perspectives.getState()).toMatchObject({
    current: 'press 2',
    shown: { kinds: { Film: { color: '#222222' } } },
  })
  expect(there.names()).toEqual(['Press', 'press 2'])
})

it('what an earlier version kept in the browser moves to the program, once, and is told', async () => {
  const there = program()
  const shown = withKind(guessed, 'Film', { color: '#123456' })
  there.files.set('print', toFile({ name: 'Print', perspective: guessed }))
  there.files.set('same', toFile({ name: 'Same', perspective: shown }))
  const saved = ['Press', 'Print', 'Same'].map((name) => ({ name, perspective: shown }))
  const keep = keepOf({ 'sightline-perspectives A': JSON.stringify({ saved, current: 'Print', shown }) })
  const first = await page(there, keep)
  await first.settled()
  // Of one name with two looks both stay.
  expect(there.names()).toEqual(['Press', 'Print', 'Print 2', 'Same'])
  expect(first.perspectives.getState()).toMatchObject({ current: 'Print 2', shown })
  await vi.waitFor(() =>
    expect(first.told).toEqual([
      'The 2 perspectives that were kept in this browser are kept with the program now, for every browser.',
    ]),
  )
  expect(JSON.parse(keep.getItem('sightline-perspectives A') ?? '')).toMatchObject({ saved: [], current: 'Print 2' })
  const again = await page(there, keep)
  expect([again.told, again.saved()]).toEqual([[], ['Press', 'Print', 'Print 2', 'Same']])
})

it('what the program cannot keep stays in the browser, and is kept at the next visit', async () => {
  const there = program()
  const keep = keepOf()
  const first = await page(there, keep)
  there.breakIt(true)
  first.actions.saveAs('Press')
  await vi.waitFor(() => expect(first.told).toEqual(['The disk is full.']))
  expect(there.names()).toEqual([])
  first.stop()
  there.breakIt(false)
  const second = await page(there, keep)
  await second.settled()
  expect([second.saved(), there.names()]).toEqual([['Press'], ['Press']])
})

it('what somebody is changing is not taken from them by what another page saves', async () => {
  const there = program()
  const one = await page(there)
  one.actions.saveAs('Press')
  await one.settled()
  const two = await page(there)
  two.actions.choose('Press')
  two.actions.setKind('Film', { color: '#222222' })
  one.actions.setKind('Film', { color: '#111111' })
  one.actions.save()
  await one.settled()
  two.refresh()
  await vi.waitFor(() =>
    expect(two.perspectives.getState().saved).toMatchObject([
      { perspective: { kinds: { Film: { color: '#111111' } } } },
    ]),
  )
  expect(two.perspectives.getState()).toMatchObject({
    current: 'Press',
    shown: { kinds: { Film: { color: '#222222' } } },
  })
})

it('one that the program refuses holds up no other, and what is removed goes first', async () => {
  const there = program()
  const one = await page(there)
  one.actions.saveAs('Old')
  await one.settled()
  one.actions.remove()
  one.actions.saveAs('Refused')
  one.actions.saveAs('After')
  await vi.waitFor(() => expect(there.names()).toEqual(['After']))
  expect(waiting(one.perspectives.getState()).map(({ name }) => name)).toEqual(['Refused'])
  expect(one.told).toContain('The disk is full.')
})

it('one that cannot be read in the browser’s store takes no other with it', async () => {
  const there = program()
  const good = { name: 'Good', perspective: guessed }
  const saved = [
    good,
    { name: 'Odd', perspective: { ...guessed, sound: 'loud' }, kinds: 7 },
    { name: '', perspective: guessed },
    { ...good, name: 'Better' },
  ]
  const keep = keepOf({ 'sightline-perspectives A': JSON.stringify({ saved, current: null, shown: guessed }) })
  const first = await page(there, keep)
  await first.settled()
  expect(there.names()).toEqual(expect.arrayContaining(['Better', 'Good']))
})
