import type { Summary } from '../../../state/fragments.ts'

type Remark = Summary['notices'][number]

/** The names that the graph has, by what they name. */
export interface Names {
  labels: readonly string[]
  linkTypes: readonly string[]
  propertyKeys: readonly string[]
}

/** What Neo4j calls missing: where to look for what was meant, and what comes of asking for it. */
const MISSING: Record<string, { word: string; among: keyof Names; finds: string }> = {
  label: { word: 'label', among: 'labels', finds: 'A pattern that needs it finds nothing.' },
  'relationship type': {
    word: 'relationship type',
    among: 'linkTypes',
    finds: 'A pattern that needs it finds nothing.',
  },
  property: { word: 'property', among: 'propertyKeys', finds: 'It is null wherever it is asked for.' },
}

const MOST = 3

/** What Neo4j remarks on a statement: of a name that the graph does not have, with those that come nearest to it. */
export function remarkOf({ title, description }: Remark, names: Names): Remark {
  const [, what = '', name = ''] = /\(the missing ([a-z ]+?)(?: name)? is: (.*)\)\s*$/s.exec(description) ?? []
  const missing = Object.hasOwn(MISSING, what) ? MISSING[what] : undefined
  // In its own words: before the graph's names are known, of one that has come since, and of whatever else it remarks.
  if (!missing || names[missing.among].length === 0 || names[missing.among].includes(name))
    return { title, description }
  const near = nearest(name, names[missing.among])
  return {
    title: `There is no ${missing.word} ${name} in the graph.`,
    description: `${near.length > 0 ? `Nearest: ${near.join(', ')}.` : 'None has a name like it; Ctrl Space in the editor lists those there are.'} ${missing.finds}`,
  }
}

/** Names that are one slip away for every three letters, the nearest first. */
export function nearest(name: string, known: readonly string[]): string[] {
  const most = Math.max(1, Math.floor(name.length / 3))
  return known
    .map((each) => ({ each, slips: slipsBetween(name.toLowerCase(), each.toLowerCase(), most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || (a.each < b.each ? -1 : 1))
    .slice(0, MOST)
    .map(({ each }) => each)
}

/** How many letters are missing, too many, others, or changed places with the next. @param most past which it is told no more */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let at = 1; at <= a.length; at++) {
    const row = [at]
    for (let to = 1; to <= b.length; to++) {
      const same = a[at - 1] === b[to - 1] ? 0 : 1
      const swapped = at > 1 && to > 1 && a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1]
      row[to] = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + same,
        swapped ? (before[to - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? Infinity
}
