import type { Feature } from '../../shell/feature.ts'
import { Blank } from './blank.tsx'
import { ofCanvas } from './of-canvas.ts'
import { ofLink } from './of-links.ts'
import { ofSeveral, ofThing } from './of-things.ts'
import { PageStage } from './stage.tsx'

const MOUSE = 'With the mouse'
const FINGER = 'By touch'
const PAGE = 'On the page'

/** The canvas, and what can be done with what is on it. */
export const explore: Feature = {
  word: 'explore',
  panels: [
    { id: 'canvas', place: 'stage', title: 'The canvas', Content: PageStage },
    { id: 'blank', place: 'stage', title: 'Nothing to see', Content: Blank },
  ],
  commands: [...ofCanvas, ...ofThing, ...ofLink, ...ofSeveral],
  gestures: [
    { where: PAGE, keys: 'Escape', about: 'From a panel back to the canvas' },
    { where: PAGE, keys: '↑ ↓ ← →', about: 'In the legend: from row to row, and within one' },
    { where: MOUSE, keys: 'Click', about: 'Select a thing or a link' },
    { where: MOUSE, keys: 'Double click', about: 'Expand a thing' },
    { where: MOUSE, keys: 'Right click', about: 'What can be done with it' },
    { where: FINGER, keys: 'Tap', about: 'Select a thing or a link, and read it' },
    { where: FINGER, keys: 'Double tap', about: 'Expand a thing' },
    { where: FINGER, keys: 'Hold', about: 'What can be done with it' },
    { where: FINGER, keys: 'Drag, pinch', about: 'Move a thing or the canvas; zoom' },
    { where: MOUSE, keys: 'Shift + drag', about: 'Select all in a box' },
    { where: MOUSE, keys: 'Drag, wheel', about: 'Move a thing or the canvas; zoom' },
  ],
}
