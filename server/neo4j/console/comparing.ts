import type { Given } from './functions.ts'
import { MOST_ROWS, type Passing } from './passing.ts'

/** ORDER BY: lists are put in order element by element, each row's against those of others. */
export function sorted({ rows }: Passing, { amount, steps }: Given): Given {
  const compared = amount.item && !amount.stored && !amount.sized ? amount.deep * Math.min(rows, MOST_ROWS) : 0
  return { amount, steps: steps + compared }
}

/** DISTINCT and groups: what is made for a row and held against those of others is gone through once more. */
export const compared = ({ projection }: Passing, { amount: { deep, stored }, steps }: Given): number =>
  projection?.compares && !stored && steps > 0 ? deep : 0
