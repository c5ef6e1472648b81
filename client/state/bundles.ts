import type { Link } from './fragments.ts'

/** All links between one pair of things, drawn as one edge. */
export interface Bundle {
  /** Same for both directions of the pair. */
  id: string
  source: string
  target: string
  links: readonly Link[]
}

/** Groups links by their pair of ends, whichever way they point; the pair's order is that of its first link. */
export function bundles(links: readonly Link[]): Bundle[] {
  const pairs = new Map<string, { source: string; target: string; links: Link[] }>()
  for (const link of links) {
    const key = pairId(link.source, link.target)
    const pair = pairs.get(key)
    if (pair) pair.links.push(link)
    else pairs.set(key, { source: link.source, target: link.target, links: [link] })
  }
  return [...pairs].map(([id, pair]) => ({ id, ...pair }))
}

/** Whatever signs ids have, no two pairs have the same. */
export const pairId = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])
