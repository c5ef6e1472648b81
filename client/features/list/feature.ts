import type { Feature } from '../../shell/feature.ts'
import { List } from './list.tsx'

/** Everything on the canvas as a table. */
export const list: Feature = {
  word: 'list',
  panels: [{ id: 'list', place: 'right', title: 'List', fills: true, Content: List }],
}
