import { among } from '../../api/among.ts'
import { linkInWords, plural, statusWord } from '../../format/words.ts'
import type { Command, Tools } from '../../shell/feature.ts'
import type { Link } from '../../state/fragments.ts'
import { copyLink } from './copying.ts'

/** Both ends of a line; one for a link of a thing to itself. */
const endsOf = (links: readonly Link[]): string[] => {
  const [first] = links
  return first ? [...new Set([first.source, first.target])] : []
}

/** Selects a link and brings what is known of it into sight. */
function read({ session, open }: Tools, id: string): void {
  session.getState().actions.selectLink(id)
  open('inspect')
}

/** Brings every link that the graph has between the ends of a line. */
async function bringAll({ client, session, notices, name }: Tools, links: readonly Link[]): Promise<void> {
  const ends = endsOf(links)
  const found = await among(client, ends)
  const there = session.getState().canvas.present.links
  const fresh = found.links.filter(({ id }) => !Object.hasOwn(there, id))
  if (fresh.length > 0) session.getState().actions.add(`Add the links of ${ends.map(name).join(' and ')}`, found)
  const all = found.whole ? 'all' : 'more than could be fetched'
  notices.say(
    fresh.length > 0
      ? `${plural(fresh.length, 'link')} more of ${ends.map(name).join(' and ')}: these are ${all}.`
      : `No other link is between ${ends.map(name).join(' and ')}.`,
  )
}

const reading: readonly Command[] = [
  {
    id: 'link.read',
    title: 'Read it',
    also: 'source evidence claim',
    on: 'link',
    group: 'open',
    label: ({ model }) => `Read ${model.words.ofLink}`,
    when: (_, { links }) => links.length === 1,
    run: (tools, { links: [link] }) => link && read(tools, link.id),
  },
  {
    id: 'link.read-one',
    title: 'Read one of its links',
    on: 'link',
    group: 'open',
    when: (_, { links }) => links.length > 1,
    choices: ({ name, model }, { links }) =>
      links.map((link) => ({
        id: link.id,
        title: linkInWords(link, name),
        ...(model().hasStatuses && { about: statusWord(link.status) }),
      })),
    run: (tools, _, choice) => read(tools, choice),
  },
]

const going: readonly Command[] = [
  {
    id: 'link.bring-all',
    title: 'Bring every link between its ends',
    also: 'ties load',
    on: 'link',
    group: 'open',
    run: (tools, { links }) => bringAll(tools, links),
  },
  {
    id: 'link.select-ends',
    title: 'Select both ends',
    on: 'link',
    group: 'select',
    run: ({ session }, { links }) => session.getState().actions.selectNodes(endsOf(links)),
  },
  {
    id: 'link.centre',
    title: 'Centre',
    on: 'link',
    group: 'select',
    run: ({ session }, { links }) => session.getState().actions.look({ kind: 'frame', ids: endsOf(links) }),
  },
]

const taking: readonly Command[] = [
  ...copyLink,
  {
    id: 'link.remove',
    title: 'Remove from the canvas',
    also: 'delete take off',
    about: 'Take what is selected off the canvas',
    on: 'link',
    keys: ['Delete', 'Backspace'],
    group: 'remove',
    run: ({ session }, { links }) =>
      session.getState().actions.removeLinks(
        `Remove ${plural(links.length, 'link')}`,
        links.map(({ id }) => id),
      ),
  },
]

/** What can be done with a line on the canvas: one link, or all of a pair. */
export const ofLink: readonly Command[] = [...reading, ...going, ...taking]
