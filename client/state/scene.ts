import { emptyCanvas, type Canvas } from './canvas.ts'
import { areOpen, noFilters, type Filters } from './filters.ts'
import { changed, settled, started, type History } from './history.ts'

/** What undo goes back to: what is on the canvas, where it stands, and what the filters hide. */
interface Scene {
  canvas: Canvas
  filters: Filters
}

export type Scenes = History<Scene>

export const firstScene: Scenes = started({ canvas: emptyCanvas, filters: noFilters })

/**
 * The things that the last step brought to those that were there; none where it put others in their place, or there were none. Where most
 * are new a mark on each would tell nothing: then none are.
 */
export function arrivedIn({ present, past }: Scenes): ReadonlySet<string> {
  const before = past.at(-1)?.value.canvas.nodes ?? {}
  const now = Object.keys(present.canvas.nodes)
  const arrived = now.filter((id) => !Object.hasOwn(before, id))
  return new Set(2 * arrived.length <= now.length ? arrived : [])
}

/** Another canvas: a step, unless it is the same. */
export function drawn(scenes: Scenes, label: string, change: (canvas: Canvas) => Canvas): Scenes {
  const { present } = scenes
  const canvas = change(present.canvas)
  return canvas === present.canvas ? scenes : changed(scenes, label, { ...present, canvas })
}

/** A canvas in place of the one before. What the page opens with is where it starts, not something to undo. */
export function replaced(scenes: Scenes, label: string, canvas: Canvas): Scenes {
  const { present, past } = scenes
  return past.length === 0 && present.canvas === emptyCanvas
    ? started({ ...present, canvas })
    : changed(scenes, label, { ...present, canvas })
}

/** What nobody has just done: no step. */
export const arranged = (scenes: Scenes, change: Partial<Scene>): Scenes =>
  settled(scenes, { ...scenes.present, ...change })

/**
 * Other filters: a step, unless they are the same.
 * @param goesOn whether it goes on with the step before, as what is typed or turned in one go does
 */
export function filtered(scenes: Scenes, change: Partial<Filters>, goesOn = false): Scenes {
  const { present, past } = scenes
  const names = Object.keys(change) as (keyof Filters)[]
  if (names.every((name) => change[name] === present.filters[name])) return scenes
  const label = wordsFor(change)
  const next = { ...present, filters: { ...present.filters, ...change } }
  return goesOn && past.at(-1)?.label === label
    ? { ...settled(scenes, next), future: [] }
    : changed(scenes, label, next)
}

export const unfiltered = (scenes: Scenes): Scenes =>
  areOpen(scenes.present.filters) ? scenes : changed(scenes, 'Hide nothing', { ...scenes.present, filters: noFilters })

function wordsFor(change: Partial<Filters>): string {
  if (change.hiddenKinds) return 'Filter kinds'
  if (change.hiddenTypes) return 'Filter link types'
  if (change.hiddenStatuses) return 'Filter statuses'
  if ('hidesUnlinked' in change) return 'Filter things without a link'
  const ofTime = ['from', 'to', 'undated'].some((name) => name in change)
  return ofTime ? 'Filter by time' : 'Filter sources'
}
