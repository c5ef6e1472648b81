import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { panelsAt } from './commands.ts'
import { useFeatures, useShell, useShellStore } from './context.tsx'
import { PanelContent } from './panel.tsx'
import type { Side as Where } from './state.ts'

/** What a side of several panels is called; one alone gives it its own name. */
const NAMES: Record<Where, string> = { left: 'Beside the canvas', right: 'Details' }

/** The panels at one side of the canvas, as tabs where there are several. */
export function Side({ where }: { where: Where }) {
  const panels = panelsAt(useFeatures(), where)
  const chosen = useShell((state) => state.panel[where])
  const { show } = useShellStore().getState().actions
  const [first, second] = panels
  const inSight = panels.find(({ id }) => id === chosen) ?? first
  if (!first) return null
  if (!second)
    return (
      <aside className={`panel panel-${where}`} aria-label={first.title}>
        <PanelContent panel={first} />
      </aside>
    )
  return (
    <aside className={`panel panel-${where}`} aria-label={NAMES[where]}>
      <Tabs
        selectedKey={inSight?.id ?? first.id}
        onSelectionChange={(key) => show(where, String(key))}
        className="tabs"
      >
        <TabList className="tab-list" aria-label={NAMES[where]}>
          {panels.map(({ id, title }) => (
            <Tab key={id} id={id} className="tab">
              {title}
            </Tab>
          ))}
        </TabList>
        {panels.map((panel) => (
          <TabPanel key={panel.id} id={panel.id} className={`tab-panel ${panel.fills ? 'tab-panel-fill' : ''}`}>
            <PanelContent panel={panel} />
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  )
}
