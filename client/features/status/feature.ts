import type { Feature } from '../../shell/feature.ts'
import { Banner, StatusLine } from './status.tsx'

/** Whether the server is up, and how much is on the canvas. */
export const status: Feature = {
  word: 'status',
  panels: [
    { id: 'banner', place: 'above', title: 'What is down', Content: Banner },
    { id: 'status', place: 'below', title: 'The status line', Content: StatusLine },
  ],
}
