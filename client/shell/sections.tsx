import { panelsAt } from './commands.ts'
import { useFeatures } from './context.tsx'
import type { Named, Place } from './feature.ts'
import { PanelContent } from './panel.tsx'

/** What features say of what is selected, each in its own part of the panel that shows it. */
export const Sections = ({ place, things }: { place: Place; things: readonly Named[] }) =>
  panelsAt(useFeatures(), place).map((panel) => <PanelContent key={panel.id} panel={panel} things={things} />)
