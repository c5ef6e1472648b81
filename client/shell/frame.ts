import { HelpCircle, Moon, PanelLeft, PanelRight, Sun, SunMoon } from 'lucide-react'
import { pointOnScreen } from '../canvas/drawn.ts'
import { HOME } from '../state/store.ts'
import type { ThemeChoice } from '../state/theme.ts'
import { panelsAt } from './commands.ts'
import type { Choice, Command, Feature } from './feature.ts'
import { selected, type Target } from './targets.ts'

/** The room that is no feature's: all that stands around the canvas. */
export const CANVAS_ROOM = { id: HOME, title: 'Explore', about: 'Trace relationships on the canvas' } as const

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' }
const THEMES = {
  system: { words: 'Theme: as the system', icon: SunMoon },
  light: { words: 'Theme: light', icon: Sun },
  dark: { words: 'Theme: dark', icon: Moon },
} as const

const sides: readonly Command[] = [
  {
    id: 'shell.left',
    title: 'Show or hide the legend',
    on: 'page',
    room: HOME,
    label: ({ shell }) => (shell.left ? 'Hide the legend' : 'Show the legend'),
    button: { group: 'page', icon: () => PanelLeft, pressed: ({ shell }) => shell.left },
    run: ({ shell }) => shell.getState().actions.toggle('left'),
  },
  {
    id: 'shell.right',
    title: 'Show or hide the details',
    on: 'page',
    room: HOME,
    label: ({ shell }) => (shell.right ? 'Hide the details' : 'Show the details'),
    button: { group: 'page', icon: () => PanelRight, pressed: ({ shell }) => shell.right },
    run: ({ shell }) => shell.getState().actions.toggle('right'),
  },
]

/** What the right button opens, for who has none. */
const menuByKey: Command = {
  id: 'shell.menu',
  title: 'What can be done with what is selected',
  on: 'canvas',
  keys: ['ContextMenu', 'Shift+F10'],
  byKeyOnly: true,
  run({ session, shell }) {
    const target = selected(session.getState()) ?? { on: 'canvas' }
    shell.getState().actions.openMenu({ ...pointOnScreen(session, idsOf(target)), target })
  },
}

/** Over whatever it lies: who has no mouse would have to walk to its button. */
const closeMessages: Command = {
  id: 'shell.close-messages',
  title: 'Close the messages',
  on: 'page',
  keys: ['F9'],
  anywhere: true,
  byKeyOnly: true,
  run: ({ notices }) => notices.close(),
}

/** The things that a target is, or is between. */
function idsOf(target: Target): readonly string[] {
  if (target.on === 'thing') return [target.thing.id]
  if (target.on === 'several') return target.things.map(({ id }) => id)
  return target.on === 'link' ? target.links.slice(0, 1).flatMap(({ source, target: end }) => [source, end]) : []
}

/** What the frame itself can do: go to a panel or a room, the menu by key, theme, help. @param features whose panels can be gone to */
export function frameOf(features: readonly Feature[]): Feature {
  const rooms = [CANVAS_ROOM, ...panelsAt(features, 'room')]
  const panels = (['left', 'right'] as const).flatMap((side) => panelsAt(features, side))
  const choice = ({ id, title }: Choice): Choice => ({ id, title })
  return {
    word: 'shell',
    commands: [
      {
        id: 'shell.room',
        title: 'Go to the room',
        on: 'page',
        choices: rooms.map(choice),
        run: ({ session }, _, room) => session.getState().actions.enter(room),
      },
      {
        id: 'shell.panel',
        title: 'Show the panel',
        on: 'page',
        room: HOME,
        choices: panels.map(choice),
        run: ({ open }, _, panel) => open(panel),
      },
      ...sides,
      menuByKey,
      closeMessages,
      {
        id: 'shell.theme',
        title: 'Change the theme',
        also: 'dark light mode colours',
        on: 'page',
        label: ({ shell }) => THEMES[shell.theme].words,
        button: { group: 'page', icon: ({ shell }) => THEMES[shell.theme].icon },
        run: ({ shell }) => shell.getState().actions.setTheme(NEXT[shell.getState().theme]),
      },
      {
        id: 'shell.help',
        title: 'Keys and help',
        also: 'shortcuts',
        about: 'This help',
        on: 'page',
        keys: ['?'],
        button: { group: 'page', icon: () => HelpCircle },
        run: ({ shell }) => shell.getState().actions.setHelp(true),
      },
    ],
  }
}
