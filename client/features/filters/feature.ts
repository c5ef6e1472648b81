import { keepLooks } from '../../api/kept-looks.ts'
import { linkWords, statusWord } from '../../format/words.ts'
import type { Command, Feature, Tools } from '../../shell/feature.ts'
import { areOpen, type Filters } from '../../state/filters.ts'
import type { Link } from '../../state/fragments.ts'
import { keepHiddenInStep } from '../../state/hidden.ts'
import { address } from './address.ts'
import { keepLearning } from './choose.ts'
import { Filters as Legend } from './filters.tsx'

const hide = ({ session }: Tools, change: (filters: Filters) => Partial<Filters>) => {
  const { filters, actions } = session.getState()
  actions.setFilters(change(filters))
}

/** The type of all these links, or null when they differ. */
const oneType = ([first, ...rest]: readonly Link[]) =>
  first && rest.every(({ type }) => type === first.type) ? first.type : null
const oneStatus = ([first, ...rest]: readonly Link[]) =>
  first && rest.every(({ status }) => status === first.status) ? first.status : null

const hiding: readonly Command[] = [
  {
    id: 'filters.hide-kind',
    title: 'Hide all of its kind',
    also: 'filter',
    on: 'thing',
    group: 'hide',
    run: (tools, { thing }) =>
      hide(tools, ({ hiddenKinds }) => ({ hiddenKinds: new Set([...hiddenKinds, thing.kind]) })),
  },
  {
    id: 'filters.hide-type',
    title: 'Hide all of its type',
    also: 'filter relationship',
    on: 'link',
    group: 'hide',
    label: (_, { links }) => `Hide every link “${linkWords(oneType(links) ?? '')}”`,
    when: (_, { links }) => oneType(links) !== null,
    run: (tools, { links }) =>
      hide(tools, ({ hiddenTypes }) => ({ hiddenTypes: new Set([...hiddenTypes, oneType(links) ?? '']) })),
  },
  {
    id: 'filters.hide-status',
    title: 'Hide all of its status',
    also: 'filter',
    on: 'link',
    group: 'hide',
    label: (_, { links: [link] }) => `Hide every link that is ${link ? statusWord(link.status).toLowerCase() : ''}`,
    when: ({ model }, { links }) => model.hasStatuses && oneStatus(links) !== null,
    run: (tools, { links: [link] }) =>
      link && hide(tools, ({ hiddenStatuses }) => ({ hiddenStatuses: new Set([...hiddenStatuses, link.status]) })),
  },
  {
    id: 'filters.reset',
    title: 'Hide nothing',
    also: 'clear filters show unfilter',
    on: 'page',
    onCanvas: true,
    when: ({ session }) => !areOpen(session.filters),
    run: ({ session }) => session.getState().actions.resetFilters(),
  },
]

/** The legend, which is also the filter. */
export const filters: Feature = {
  word: 'filters',
  panels: [{ id: 'legend', place: 'left', title: 'Legend and filters', Content: Legend }],
  commands: hiding,
  address,
  beginOn: keepLearning,
  begin(tools) {
    const { session, perspectives, client, notices, guarded } = tools
    const looks = keepLooks({ client, perspectives, say: notices.say, guarded })
    // Whoever comes back to this page may have saved something on another.
    window.addEventListener('focus', looks.refresh)
    const stops = [keepHiddenInStep(session, perspectives), looks.stop]
    return () => {
      window.removeEventListener('focus', looks.refresh)
      stops.forEach((stop) => stop())
    }
  },
}
