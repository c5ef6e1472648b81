import { lazy } from 'react'
import type { Feature } from '../../shell/feature.ts'

/** Everything on the canvas as a table, which comes when it is first opened: the first view does not wait for tables. */
export const list: Feature = {
  word: 'list',
  panels: [
    {
      id: 'list',
      place: 'right',
      title: 'List',
      fills: true,
      Content: lazy(async () => ({ default: (await import('./list.tsx')).List })),
    },
  ],
}
