import type { Link } from './fragments.ts'

/** How a graph is shown: what things are called and how they look, by kind. Pure values; what they mean on a canvas is the canvas's. */

export const SHAPES = [
  'ellipse',
  'round-rectangle',
  'diamond',
  'hexagon',
  'round-triangle',
  'octagon',
  'round-tag',
  'barrel',
  'pentagon',
] as const
export type Shape = (typeof SHAPES)[number]

/** The glyphs that the page brings; there are no others, so that no file can make the page load one. */
export const GLYPHS = [
  'dots',
  'ring',
  'square',
  'triangle',
  'star',
  'cross',
  'person',
  'people',
  'building',
  'government',
  'flag',
  'globe',
  'pin',
  'shield',
  'target',
  'bolt',
  'sheet',
  'page',
  'film',
  'mail',
  'tag',
  'box',
  'coin',
  'chart',
  'pulse',
  'plus',
  'crown',
  'question',
] as const
export type Glyph = (typeof GLYPHS)[number]

/** What a person chose for a kind; what is left out is guessed. */
export interface KindChoice {
  /** The property that names its things. */
  caption?: string
  /** The property written small under the name. */
  second?: string
  /** `#rrggbb` */
  color?: string
  shape?: Shape
  glyph?: Glyph
  /** Left out: by the number of links. */
  size?: { by: 'equal' } | { by: 'property'; property: string }
}

/** What a person chose for a link type. */
export interface TypeChoice {
  /** The property written beside its words. */
  caption?: string
  /** `#rrggbb`, for links of which nobody is recorded as saying so; what claims say of a link is never painted over. */
  color?: string
}

export interface Perspective {
  kinds: Readonly<Record<string, KindChoice>>
  types: Readonly<Record<string, TypeChoice>>
  /** What the filters hide. */
  hidden: { kinds: readonly string[]; types: readonly string[] }
}

/** Everything guessed, nothing hidden. */
export const guessed: Perspective = { kinds: {}, types: {}, hidden: { kinds: [], types: [] } }

/** What a thing is called by; search hits and lists know less of a thing than the canvas. */
export interface Nameable {
  kind: string
  name: string
  shortName?: string | null
  aliases?: readonly string[]
  description?: string | null
  /** `Node.properties`: null where the thing has fields of its own. */
  properties?: unknown
}

/** A label may be called `constructor`: only what was put there counts. */
export const choiceFor = <T>(choices: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(choices, name) ? choices[name] : undefined

/** What may be the caption of a thing, by property. */
export function captionsOf(thing: Nameable): Record<string, string | number | boolean> {
  if (thing.properties) return thing.properties as Record<string, string | number | boolean>
  const { name, shortName, aliases, description } = thing
  return {
    name,
    ...(shortName && { shortName }),
    ...(aliases?.[0] && { aliases: aliases.join(', ') }),
    ...(description && { description }),
  }
}

/** A property's text, or null when the thing has none. */
function textOf(thing: Nameable, property: string | undefined): string | null {
  if (property === undefined) return null
  const captions = captionsOf(thing)
  const text = Object.hasOwn(captions, property) ? String(captions[property]).trim() : ''
  return text === '' ? null : text
}

/** What a thing is called in lists and sentences. */
export const nameOf = (perspective: Perspective, thing: Nameable): string =>
  textOf(thing, choiceFor(perspective.kinds, thing.kind)?.caption) ?? thing.name

/** What stands under it on the canvas: short where the thing has a short name. */
export const labelOf = (perspective: Perspective, thing: Nameable): string =>
  textOf(thing, choiceFor(perspective.kinds, thing.kind)?.caption) ?? thing.shortName ?? thing.name

/** The small line under the name, or null. */
export const secondOf = (perspective: Perspective, thing: Nameable): string | null =>
  textOf(thing, choiceFor(perspective.kinds, thing.kind)?.second)

/** The property that is written beside a link's type, or null. */
export function linkCaption(perspective: Perspective, link: Pick<Link, 'type' | 'properties'>): string | null {
  const property = choiceFor(perspective.types, link.type)?.caption
  const properties = (link.properties ?? {}) as Record<string, unknown>
  return property !== undefined && Object.hasOwn(properties, property) ? String(properties[property]) : null
}

/** The number that decides a thing's size, when its kind is sized by a property and it has one. */
export function measureOf(perspective: Perspective, thing: Nameable): number | null {
  const size = choiceFor(perspective.kinds, thing.kind)?.size
  if (size?.by !== 'property') return null
  const captions = captionsOf(thing)
  const value = Object.hasOwn(captions, size.property) ? captions[size.property] : null
  return typeof value === 'number' ? value : null
}

/** Changes what was chosen for one kind; a choice of `undefined` is guessed again. */
export const withKind = (
  perspective: Perspective,
  kind: string,
  change: { [K in keyof KindChoice]?: KindChoice[K] | undefined },
): Perspective => ({
  ...perspective,
  kinds: changed(perspective.kinds, kind, change),
})

/** Changes what was chosen for one link type. */
export const withType = (
  perspective: Perspective,
  type: string,
  change: { [K in keyof TypeChoice]?: TypeChoice[K] | undefined },
): Perspective => ({
  ...perspective,
  types: changed(perspective.types, type, change),
})

function changed<T extends object>(
  choices: Readonly<Record<string, T>>,
  name: string,
  change: object,
): Record<string, T> {
  const next = Object.fromEntries(
    Object.entries({ ...choiceFor(choices, name), ...change }).filter(([, value]) => value !== undefined),
  )
  const others = Object.entries(choices).filter(([each]) => each !== name)
  // In the order of names, so that two perspectives that say the same are the same text.
  return Object.fromEntries(
    (Object.keys(next).length === 0 ? others : [...others, [name, sorted(next)] as [string, T]]).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  ) as Record<string, T>
}

const sorted = (choice: object) => Object.fromEntries(Object.entries(choice).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Whether two perspectives show the same. */
export const same = (a: Perspective, b: Perspective): boolean => canonical(a) === canonical(b)

const canonical = ({ kinds, types, hidden }: Perspective) => {
  const ordered = (choices: object) =>
    Object.entries(choices)
      .map(([name, choice]) => [name, Object.entries(choice as object).sort()])
      .sort()
  return JSON.stringify([ordered(kinds), ordered(types), [...hidden.kinds].sort(), [...hidden.types].sort()])
}
