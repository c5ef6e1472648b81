import { LayoutGrid, Maximize, Redo2, Trash, Undo2, ZoomIn, ZoomOut } from 'lucide-react'
import { arrivalWords, nudged, stepFrom, type Direction } from '../../canvas/walk.ts'
import { LAYOUTS } from '../../layouts/registry.ts'
import type { Choice, Command, Now } from '../../shell/feature.ts'
import { HOME } from '../../state/store.ts'

const holdsThings = ({ session }: Now) => Object.keys(session.canvas.present.nodes).length > 0

const history: readonly Command[] = [
  {
    id: 'canvas.undo',
    title: 'Undo',
    about: 'Undo what changed the canvas',
    on: 'page',
    room: HOME,
    keys: ['Mod+Z'],
    label({ session }) {
      const done = session.canvas.past.at(-1)?.label
      return done ? `Undo: ${done}` : 'Nothing to undo'
    },
    button: { group: 'history', icon: () => Undo2 },
    when: ({ session }) => session.canvas.past.length > 0,
    run: ({ session }) => session.getState().actions.undo(),
  },
  {
    id: 'canvas.redo',
    title: 'Redo',
    also: 'repeat',
    on: 'page',
    room: HOME,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    label({ session }) {
      const undone = session.canvas.future[0]?.label
      return undone ? `Redo: ${undone}` : 'Nothing to redo'
    },
    button: { group: 'history', icon: () => Redo2 },
    when: ({ session }) => session.canvas.future.length > 0,
    run: ({ session }) => session.getState().actions.redo(),
  },
]

const looks: readonly Command[] = [
  {
    id: 'canvas.zoom-in',
    title: 'Zoom in',
    on: 'page',
    onCanvas: true,
    keys: ['+', '='],
    button: { group: 'canvas', icon: () => ZoomIn },
    when: holdsThings,
    run: ({ session }) => session.getState().actions.look({ kind: 'zoom', factor: 1.25 }),
  },
  {
    id: 'canvas.zoom-out',
    title: 'Zoom out',
    on: 'page',
    onCanvas: true,
    keys: ['-'],
    button: { group: 'canvas', icon: () => ZoomOut },
    when: holdsThings,
    run: ({ session }) => session.getState().actions.look({ kind: 'zoom', factor: 0.8 }),
  },
  {
    id: 'canvas.fit',
    title: 'Fit everything',
    also: 'zoom whole centre',
    on: 'canvas',
    keys: ['0'],
    group: 'select',
    button: { group: 'canvas', icon: () => Maximize },
    run: ({ session }) => session.getState().actions.look({ kind: 'fit' }),
  },
  {
    id: 'canvas.line-names',
    title: 'Names on lines',
    also: 'labels',
    on: 'page',
    onCanvas: true,
    label: ({ shell }) => (shell.lineNames ? 'Hide the names on lines' : 'Show names on lines where there is room'),
    when: holdsThings,
    run({ shell }) {
      const { lineNames, actions } = shell.getState()
      actions.setLineNames(!lineNames)
    },
  },
  {
    id: 'canvas.arrange',
    title: 'Arrange',
    also: 'layout',
    on: 'page',
    onCanvas: true,
    button: { group: 'canvas', icon: () => LayoutGrid },
    choices: LAYOUTS.map(({ id, title, about }) => ({ id, title, about })),
    when: holdsThings,
    async run({ session }, _, choice) {
      const layout = LAYOUTS.find((each) => each.id === choice)
      const { canvas, selection, actions } = session.getState()
      if (!layout) return
      actions.move(`Arrange: ${layout.title}`, await layout.run(canvas.present, selection.nodes[0]))
      actions.look({ kind: 'fit' })
    },
  },
]

const WAYS: readonly (Choice & { id: Direction; key: string })[] = [
  { id: 'left', title: 'Left', key: 'ArrowLeft' },
  { id: 'up', title: 'Up', key: 'ArrowUp' },
  { id: 'right', title: 'Right', key: 'ArrowRight' },
  { id: 'down', title: 'Down', key: 'ArrowDown' },
]

/** By the arrow keys. */
const walking: readonly Command[] = [
  {
    id: 'canvas.walk',
    title: 'Walk to the linked thing in that direction',
    on: 'canvas',
    byKeyOnly: true,
    choices: WAYS.map(({ key, ...way }) => ({ ...way, keys: [key] })),
    run({ session, name }, _, way) {
      const now = session.getState()
      const id = stepFrom(now, now.selection.nodes[0], way as Direction)
      if (id === null) return now.actions.say('No linked thing in that direction.')
      now.actions.selectNodes([id])
      now.actions.say(arrivalWords(now, id, name(id)))
      now.actions.look({ kind: 'reveal', ids: [id] })
    },
  },
  {
    id: 'canvas.nudge',
    title: 'Move the selected things',
    on: 'canvas',
    byKeyOnly: true,
    choices: WAYS.map(({ key, ...way }) => ({ ...way, keys: [`Shift+${key}`] })),
    run({ session, name }, _, way) {
      const now = session.getState()
      const moved = nudged(now, way as Direction)
      const [first, ...others] = Object.keys(moved)
      if (first !== undefined)
        now.actions.move(`Move ${others.length === 0 ? name(first) : `${others.length + 1} things`}`, moved)
    },
  },
]

const selecting: readonly Command[] = [
  {
    id: 'canvas.select-all',
    title: 'Select everything',
    on: 'canvas',
    keys: ['Mod+A'],
    group: 'select',
    run({ session }) {
      const { canvas, actions } = session.getState()
      actions.selectNodes(Object.keys(canvas.present.nodes))
    },
  },
  {
    id: 'canvas.select-nothing',
    title: 'Select nothing',
    on: 'canvas',
    keys: ['Escape'],
    byKeyOnly: true,
    run: ({ session }) => session.getState().actions.clearSelection(),
  },
  {
    id: 'canvas.clear',
    title: 'Clear the canvas',
    also: 'empty delete',
    on: 'canvas',
    group: 'remove',
    button: { group: 'canvas', icon: () => Trash },
    when: holdsThings,
    run: ({ session }) => session.getState().actions.clear(),
  },
]

/** What can be done with the canvas as a whole. */
export const ofCanvas: readonly Command[] = [...history, ...looks, ...walking, ...selecting]
