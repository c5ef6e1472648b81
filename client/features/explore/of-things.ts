import { plural } from '../../format/words.ts'
import type { Command, Tools } from '../../shell/feature.ts'
import { linkedTo } from '../../state/canvas.ts'
import { copySeveral, copyThing } from './copying.ts'

const AWAY = ['Delete', 'Backspace']

function selectAround({ session }: Tools, ids: readonly string[]): void {
  const { canvas, actions } = session.getState()
  actions.selectNodes([...new Set([...ids, ...ids.flatMap((id) => linkedTo(canvas.present, id))])])
}

/** What can be done with a thing on the canvas. */
export const ofThing: readonly Command[] = [
  {
    id: 'thing.select-around',
    title: 'Select it and what it is linked to',
    also: 'neighbours',
    on: 'thing',
    group: 'select',
    run: (tools, { thing }) => selectAround(tools, [thing.id]),
  },
  {
    id: 'thing.centre',
    title: 'Centre',
    also: 'zoom find',
    on: 'thing',
    group: 'select',
    run: ({ session }, { thing }) => session.getState().actions.look({ kind: 'centre', id: thing.id }),
  },
  ...copyThing,
  {
    id: 'thing.remove',
    title: 'Remove from the canvas',
    also: 'delete take off',
    about: 'Take what is selected off the canvas',
    on: 'thing',
    keys: AWAY,
    group: 'remove',
    run: ({ session, name }, { thing }) => session.getState().actions.remove(`Remove ${name(thing.id)}`, [thing.id]),
  },
]

/** What can be done with several things at once. */
export const ofSeveral: readonly Command[] = [
  {
    id: 'several.select-around',
    title: 'Select them and what they are linked to',
    also: 'neighbours',
    on: 'several',
    group: 'select',
    run: (tools, { things }) =>
      selectAround(
        tools,
        things.map(({ id }) => id),
      ),
  },
  {
    id: 'several.frame',
    title: 'Fit these',
    also: 'zoom',
    on: 'several',
    group: 'select',
    run: ({ session }, { things }) =>
      session.getState().actions.look({ kind: 'frame', ids: things.map(({ id }) => id) }),
  },
  ...copySeveral,
  {
    id: 'several.keep',
    title: 'Keep only these',
    on: 'several',
    group: 'remove',
    when: ({ session }, { things }) => Object.keys(session.canvas.present.nodes).length > things.length,
    run({ session }, { things }) {
      const { canvas, actions } = session.getState()
      const kept = new Set(things.map(({ id }) => id))
      const others = Object.keys(canvas.present.nodes).filter((id) => !kept.has(id))
      actions.remove(`Keep ${plural(things.length, 'thing')}`, others)
    },
  },
  {
    id: 'several.remove',
    title: 'Remove from the canvas',
    also: 'delete take off',
    about: 'Take what is selected off the canvas',
    on: 'several',
    keys: AWAY,
    group: 'remove',
    run: ({ session }, { things }) =>
      session.getState().actions.remove(
        `Remove ${plural(things.length, 'thing')}`,
        things.map(({ id }) => id),
      ),
  },
]
