import type { Feature } from '../../shell/feature.ts'
import { SIGN } from '../../shell/palette.ts'
import { Search } from './search.tsx'

/** One box for all that can be found: things first, and commands after a sign. */
export const search: Feature = {
  word: 'search',
  panels: [{ id: 'search', place: 'bar', title: 'The search', Content: Search }],
  commands: [
    {
      id: 'search.things',
      title: 'Search',
      about: `Search things; after ${SIGN}, commands`,
      on: 'page',
      keys: ['/', 'Mod+K'],
      whileTyping: true,
      byKeyOnly: true,
      run: ({ shell }) => shell.getState().actions.ask(''),
    },
    {
      id: 'search.commands',
      title: 'Commands',
      about: 'All commands, to be found by their words',
      on: 'page',
      keys: ['F1'],
      whileTyping: true,
      byKeyOnly: true,
      run: ({ shell }) => shell.getState().actions.ask(SIGN),
    },
  ],
}
