import type { Feature } from '../../shell/feature.ts'
import { ofCanvas } from './of-canvas.ts'
import { ofLink } from './of-links.ts'
import { ofSeveral, ofThing } from './of-things.ts'
import { PageStage } from './stage.tsx'

const MOUSE = 'With the mouse'

/** The canvas, and what can be done with what is on it. */
export const explore: Feature = {
  word: 'explore',
  panels: [{ id: 'canvas', place: 'stage', title: 'The canvas', Content: PageStage }],
  commands: [...ofCanvas, ...ofThing, ...ofLink, ...ofSeveral],
  gestures: [
    { where: MOUSE, keys: 'Click', about: 'Select a thing or a link' },
    { where: MOUSE, keys: 'Double click', about: 'Expand a thing' },
    { where: MOUSE, keys: 'Right click', about: 'What can be done with it' },
    { where: MOUSE, keys: 'Shift + drag', about: 'Select all in a box' },
    { where: MOUSE, keys: 'Drag, wheel', about: 'Move a thing or the canvas; zoom' },
  ],
}
