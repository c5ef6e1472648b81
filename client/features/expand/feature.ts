import { lazy } from 'react'
import type { Feature, Tools } from '../../shell/feature.ts'
import { collapses } from '../../state/canvas.ts'
import { visible } from '../../state/filters.ts'
import { expand, loadedInWords } from './load.ts'

async function expandOne({ client, session, notices, name }: Tools, id: string): Promise<void> {
  notices.say(loadedInWords(await expand(client, session, id, name(id)), name(id)))
}

/** Comes when a thing is first selected. */
const ExpandPanel = lazy(async () => ({ default: (await import('./expand.tsx')).ExpandPanel }))

/** The links of a thing: counted, loaded, and taken back. */
export const expanding: Feature = {
  word: 'expand',
  panels: [{ id: 'expand', place: 'links', title: 'The links to load', Content: ExpandPanel }],
  commands: [
    {
      id: 'expand.thing',
      title: 'Expand',
      also: 'neighbours load grow',
      about: 'Expand the selected thing',
      on: 'thing',
      keys: ['Enter'],
      group: 'open',
      run: (tools, { thing }) => expandOne(tools, thing.id),
    },
    {
      id: 'expand.collapse',
      title: 'Collapse',
      also: 'fold neighbours',
      on: 'thing',
      group: 'open',
      when({ session: { canvas, filters, said } }, { thing }) {
        return collapses(canvas.present, visible(canvas.present, filters, said), thing.id)
      },
      run: ({ session, name }, { thing }) =>
        session.getState().actions.collapse(`Collapse ${name(thing.id)}`, thing.id),
    },
    {
      id: 'expand.several',
      title: 'Expand them',
      also: 'neighbours load grow',
      about: 'Expand the selected thing',
      on: 'several',
      keys: ['Enter'],
      group: 'open',
      async run(tools, { things }) {
        for (const { id } of things) await expandOne(tools, id)
      },
    },
  ],
}
