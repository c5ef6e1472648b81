import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Feature, Named } from '../../../client/shell/feature.ts'

const moods = createStore<{ mood: string }>(() => ({ mood: 'calm' }))

function Mood() {
  const mood = useStore(moods, (state) => state.mood)
  if (mood === 'broken') throw new Error('there is no such mood')
  return <p data-testid="mood">The mood is {mood}.</p>
}

const OfThing = ({ things: [thing] }: { things: readonly Named[] }) => (
  <p data-testid="mood-of-thing">{thing?.name} is calm.</p>
)

/** A feature that no one needs: a panel, a section, commands, a gesture and a part of the address, with a state of its own. */
export const mood: Feature = {
  word: 'mood',
  panels: [
    { id: 'mood', place: 'right', title: 'Mood', Content: Mood },
    { id: 'mood-of-thing', place: 'thing', title: 'The mood of the thing', Content: OfThing },
  ],
  commands: [
    {
      id: 'mood.cheer',
      title: 'Cheer it up',
      on: 'thing',
      keys: ['J'],
      run({ name, open }, { thing }) {
        moods.setState({ mood: `that of ${name(thing.id)}` })
        open('mood')
      },
    },
    { id: 'mood.break', title: 'Break the mood', on: 'page', run: () => moods.setState({ mood: 'broken' }) },
    {
      id: 'mood.mend',
      title: 'Mend the mood',
      on: 'page',
      when: () => moods.getState().mood === 'broken',
      run: () => moods.setState({ mood: 'mended' }),
    },
  ],
  gestures: [{ where: 'With the mouse', keys: 'Triple click', about: 'Sighs' }],
  address: {
    keys: ['mood'],
    of: 'page',
    write: () => ({ mood: moods.getState().mood }),
    read(parts) {
      const said = parts.get('mood')
      if (said) moods.setState({ mood: said })
    },
    follow: (changed) => moods.subscribe(changed),
  },
}
