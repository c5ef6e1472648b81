import { useMemo } from 'react'
import { useChoices } from './choices.ts'
import { commandsOf, offersFor, type Offer } from './commands.ts'
import { useFeatures, useNow, useShell, useTools } from './context.tsx'
import { ON_MAC } from './mac.ts'
import { paletteOf, type Entry } from './palette.ts'
import { presentTargets } from './run.ts'

const NONE: readonly Offer[] = []

/** The commands whose words are typed, and how one is run. @param typed null while no command is looked for */
export function usePalette(typed: string | null): { entries: readonly Entry[]; run(entry: Entry): void } {
  const features = useFeatures()
  const tools = useTools()
  const now = useNow()
  const open = typed !== null
  const commands = useMemo(() => commandsOf(features), [features])
  const targets = useMemo(() => presentTargets(now.session), [now.session])
  const offers = useMemo(() => (open ? offersFor(commands, targets) : NONE), [commands, open, targets])
  const choices = useChoices(offers, tools)
  const signs = useShell((state) => state.signKeys)
  const called = { name: tools.name, mac: ON_MAC, signs }
  return {
    entries: typed === null ? [] : paletteOf(commands, targets, now, choices, typed, called),
    run: ({ command, target, choice }) => target && tools.run(command.id, target, choice),
  }
}
