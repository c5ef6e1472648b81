import { linkInWords, plural } from '../format/words.ts'
import { pairId } from '../state/bundles.ts'
import { visible } from '../state/filters.ts'
import type { Link, Thing } from '../state/fragments.ts'
import type { Session } from '../state/store.ts'

/** What a command is done to. Links are those of one line on the canvas. */
export interface Targets {
  thing: { on: 'thing'; thing: Thing }
  link: { on: 'link'; links: readonly Link[] }
  /** The one that was pointed at comes first. */
  several: { on: 'several'; things: readonly Thing[] }
  canvas: { on: 'canvas' }
  page: { on: 'page' }
}
export type On = keyof Targets
export type Target = Targets[On]

type Seen = Pick<Session, 'canvas' | 'filters' | 'said' | 'selection'>

/** A thing on the canvas, or all that are selected when it is one of several. */
export function thingTarget({ canvas, selection }: Pick<Seen, 'canvas' | 'selection'>, id: string): Target | null {
  const { nodes } = canvas.present
  const ids = selection.nodes.length > 1 && selection.nodes.includes(id) ? [id, ...selection.nodes] : [id]
  const [first, ...rest] = [...new Set(ids)].flatMap((each) => (Object.hasOwn(nodes, each) ? (nodes[each] ?? []) : []))
  if (!first) return null
  return rest.length > 0 ? { on: 'several', things: [first, ...rest] } : { on: 'thing', thing: first }
}

/** The links that one line on the canvas stands for; those that filters hide are not among them. */
export function lineTarget({ canvas, filters, said }: Omit<Seen, 'selection'>, pair: string): Target | null {
  const shown = visible(canvas.present, filters, said).links
  const links = shown.filter((link) => pairId(link.source, link.target) === pair)
  return links.length > 0 ? { on: 'link', links } : null
}

/** What is selected, as something to act on; null with nothing. */
export function selected(seen: Seen): Target | null {
  const { selection, canvas, filters, said } = seen
  const whole = selection.link === null ? undefined : canvas.present.links[selection.link]
  if (whole) {
    const shown = visible(canvas.present, filters, said).links.find(({ id }) => id === whole.id)
    return { on: 'link', links: [shown ?? whole] }
  }
  if (selection.bundle) return lineTarget(seen, selection.bundle)
  const [first] = selection.nodes.filter((id) => Object.hasOwn(canvas.present.nodes, id))
  return first === undefined ? null : thingTarget(seen, first)
}

/** A target in words. @param name what a thing is called */
export function targetWords(target: Target, name: (id: string) => string): string {
  if (target.on === 'thing') return name(target.thing.id)
  if (target.on === 'several') return plural(target.things.length, 'thing')
  if (target.on === 'link') return linesInWords(target.links, name)
  return target.on === 'canvas' ? 'Canvas' : 'Page'
}

function linesInWords(links: Targets['link']['links'], name: (id: string) => string): string {
  const [first] = links
  if (!first) return ''
  return links.length === 1
    ? linkInWords(first, name)
    : `${links.length} links of ${name(first.source)} and ${name(first.target)}`
}
