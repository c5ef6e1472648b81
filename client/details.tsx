import { useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Expand } from './features/expand/expand.tsx'
import { Inspector, type InspectorSlots } from './features/inspector/inspector.tsx'
import { List } from './features/list/list.tsx'
import { PathButton } from './features/paths/paths.tsx'
import { Reader } from './features/document/document.tsx'
import { Glance } from './features/start/start.tsx'
import { useModel } from './session/perspectives.tsx'
import { useSessionStore } from './session/session.tsx'
import { meets, type Need } from './state/model.ts'

export type Side = 'inspect' | 'sources' | 'list'

const TABS: readonly { id: Side; title: string; needs?: Need }[] = [
  { id: 'inspect', title: 'Inspect' },
  { id: 'sources', title: 'Sources', needs: 'claims' },
  { id: 'list', title: 'List' },
]

const SLOTS: InspectorSlots = {
  expand: ({ id, name }) => <Expand key={id} id={id} name={name} />,
  path: (from, to) => <PathButton from={from} to={to} />,
  glance: <Glance />,
}

/**
 * The panel at the right. Which of its sides is open: a document that is opened is read; a thing that is selected is inspected, unless the
 * list is being used.
 * @param opened a document was opened, so the panel must be seen
 */
export function useSide(opened: () => void): [Side, (side: Side) => void] {
  const session = useSessionStore()
  const [side, setSide] = useState<Side>('inspect')
  useEffect(
    () =>
      session.subscribe((state, before) => {
        if (state.documentId && state.openings !== before.openings) {
          setSide('sources')
          opened()
        } else if (state.selection !== before.selection && state.selection.nodes.length > 0)
          setSide((now) => (now === 'sources' ? 'inspect' : now))
      }),
    [opened, session],
  )
  return [side, setSide]
}

/** What is known of what is selected, what documents say, and everything on the canvas as a list. */
export function Details({ side, choose }: { side: Side; choose(side: Side): void }) {
  const model = useModel()
  return (
    <aside className="panel panel-right" aria-label="Details">
      <Tabs selectedKey={side} onSelectionChange={(key) => choose(key as Side)} className="tabs">
        <TabList className="tab-list" aria-label="Details">
          {TABS.filter(({ needs }) => meets(model, needs)).map(({ id, title }) => (
            <Tab key={id} id={id} className="tab">
              {title}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="inspect" className="tab-panel">
          <Inspector slots={SLOTS} />
        </TabPanel>
        <TabPanel id="sources" className="tab-panel">
          <Reader />
        </TabPanel>
        <TabPanel id="list" className="tab-panel tab-panel-fill">
          <List />
        </TabPanel>
      </Tabs>
    </aside>
  )
}
