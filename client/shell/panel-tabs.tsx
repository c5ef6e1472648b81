import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Panel } from './feature.ts'
import { PanelContent } from './panel.tsx'

/** Several panels in one place, one of them in sight. */
export const PanelTabs = ({
  label,
  panels,
  inSight,
  choose,
}: {
  label: string
  panels: readonly Panel[]
  inSight: string
  choose(id: string): void
}) => (
  <Tabs className="tabs" selectedKey={inSight} onSelectionChange={(key) => choose(String(key))}>
    <TabList className="tab-list" aria-label={label}>
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
)
