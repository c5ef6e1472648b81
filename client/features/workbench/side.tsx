import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useStore } from 'zustand'
import { HistoryList } from './history.tsx'
import type { WorkbenchStore } from './store.ts'

/** Beside the editor: the library, and what was run. */
export function Side({ workbench, library }: { workbench: WorkbenchStore; library: ReactNode }) {
  const { history, actions } = useStore(workbench)
  return (
    <aside className="workbench-side" aria-label="Library and history">
      <Tabs className="tabs" defaultSelectedKey="library">
        <TabList className="tab-list" aria-label="Library and history">
          <Tab id="library" className="tab">
            Library
          </Tab>
          <Tab id="history" className="tab">
            History
          </Tab>
        </TabList>
        <TabPanel id="library" className="tab-panel">
          {library}
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <HistoryList
            history={history}
            forget={actions.forget}
            open={(past) => void actions.open({ text: past.statement, parameters: past.parameters })}
          />
        </TabPanel>
      </Tabs>
    </aside>
  )
}
