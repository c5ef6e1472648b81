import { KIND_ORDER } from '../../looks/appearance.ts'

/** How often each value occurs, in an order of the values. */
export function counted<T extends string>(
  values: readonly T[],
  order: (a: string, b: string) => number,
): [T, number][] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => order(a, b))
}

/** How often each value that occurs among all occurs among those that are shown, in an order of the values. */
export function countedAmong<I, T extends string>(
  all: readonly I[],
  shown: readonly I[],
  value: (item: I) => T,
  order: (a: string, b: string) => number,
): [T, number][] {
  const counts = new Map(counted(shown.map(value), order))
  return counted(all.map(value), order).map(([each]) => [each, counts.get(each) ?? 0])
}

export const byName = (a: string, b: string): number => (a < b ? -1 : 1)

const rank = (kind: string) => (KIND_ORDER.includes(kind) ? KIND_ORDER.indexOf(kind) : KIND_ORDER.length)
/** Kinds in the legend's order, others behind them by name. */
export const byKind = (a: string, b: string): number => rank(a) - rank(b) || byName(a, b)

/** The set with a value put in, or taken out when it was in it. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

/** All values but one: what is hidden when only that one is to be seen. */
export const allBut = <T>(values: readonly T[], one: T): ReadonlySet<T> =>
  new Set(values.filter((value) => value !== one))
