import { ask } from '../../api/ask.ts'
import { openEverything, openView } from '../../api/views.ts'
import type { Feature } from '../../shell/feature.ts'
import { HOME } from '../../state/store.ts'
import { Views, ViewsDocument } from './view.tsx'

/** Curated views, and the whole graph. */
export const view: Feature = {
  word: 'view',
  panels: [{ id: 'views', place: 'bar', title: 'Views', room: HOME, Content: Views }],
  commands: [
    {
      id: 'view.open',
      title: 'Open the view',
      on: 'page',
      onCanvas: true,
      choices: async ({ client }) =>
        (await ask(client, ViewsDocument, {})).views?.map(({ id, title }) => ({ id, title })) ?? [],
      run: ({ client, session }, _, id) => openView(client, session, id),
    },
    {
      id: 'view.all',
      title: 'Show all',
      also: 'everything whole graph',
      on: 'page',
      onCanvas: true,
      async run({ client, session, notices }) {
        const cut = await openEverything(client, session)
        if (cut) notices.say(cut)
      },
    },
  ],
}
