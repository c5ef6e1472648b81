import type { Feature } from '../../shell/feature.ts'
import { Glance, StartCard } from './start.tsx'

/** Ways into a graph that does not describe itself. */
export const start: Feature = {
  word: 'start',
  panels: [
    { id: 'start', place: 'stage', title: 'Ways in', Content: StartCard },
    { id: 'glance', place: 'nothing', title: 'The graph at a glance', Content: Glance },
  ],
}
