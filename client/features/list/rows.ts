import type { Visible } from '../../state/filters.ts'
import type { Thing } from '../../state/fragments.ts'

/** A thing as the list shows it. */
export interface Row extends Thing {
  /** How many of its links are shown. */
  links: number
  /** Of how many of these the period that is set cannot be decided. */
  undecided: number
}

/** What is not dated comes last when the earliest come first. */
const UNDATED = '9999'

const BY: Record<string, (row: Row) => string | number> = {
  name: (row) => row.name,
  kind: (row) => row.kind,
  links: (row) => row.links,
  when: (row) => row.when?.from ?? row.when?.asOf ?? row.when?.to ?? UNDATED,
}

/** Rows for what is shown, in the order of a column; equal ones by id. @param name what a thing is called */
export function rowsOf(
  shown: Pick<Visible, 'nodes' | 'links' | 'undecided'>,
  name: (thing: Thing) => string,
  sort: { column: string | number; direction: 'ascending' | 'descending' },
): Row[] {
  const counts = endsOf(shown.links)
  const open = endsOf(shown.links.filter(({ id }) => shown.undecided.has(id)))
  const key = BY[String(sort.column)] ?? ((row: Row) => row.name)
  const sign = sort.direction === 'descending' ? -1 : 1
  return shown.nodes
    .map((thing) => ({
      ...thing,
      name: name(thing),
      links: counts.get(thing.id) ?? 0,
      undecided: open.get(thing.id) ?? 0,
    }))
    .sort((a, b) => (compared(key(a), key(b)) || (a.id < b.id ? -1 : 1)) * sign)
}

/** As a dictionary has them: by letters, whatever their case, then by marks. */
const WORDS = new Intl.Collator('en')

const compared = (left: string | number, right: string | number): number =>
  typeof left === 'number' && typeof right === 'number' ? left - right : WORDS.compare(String(left), String(right))

/** How many links end at each thing. */
function endsOf(links: Visible['links']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of links)
    // One to the thing itself is one.
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
