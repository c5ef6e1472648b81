import { Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import type { WorkTab } from '../../state/statements.ts'
import { cancel } from './run.ts'
import { activeTab, isRunning, type WorkbenchStore } from './store.ts'
import './tabs.css'

/** The statements that are open, the present one in sight. */
export function WorkTabs({ workbench }: { workbench: WorkbenchStore }) {
  const now = useStore(workbench)
  const { tabs, actions } = now
  const { id } = activeTab(now)
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    strip.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [id, tabs.length])

  const close = (tab: WorkTab) => {
    cancel(tab.id)
    actions.close(tab.id)
  }
  const rename = (tab: WorkTab) => {
    const title = window.prompt('Name of the tab', tab.title)?.trim()
    if (title) actions.edit(tab.id, { title })
  }
  return (
    <div ref={strip} className="work-tabs" role="group" aria-label="Statements">
      {tabs.map((tab) => (
        <div key={tab.id} className="work-tab" data-active={tab.id === id || undefined}>
          <button
            aria-current={tab.id === id || undefined}
            onClick={() => actions.activate(tab.id)}
            onDoubleClick={() => rename(tab)}
            onKeyDown={({ key }) => key === 'F2' && rename(tab)}
            title={`${tab.title}. Double-click or F2 renames it.`}
          >
            {isRunning(now, tab.id) && <span className="work-dot" role="img" aria-label="running" />}
            {tab.title}
          </button>
          <button className="work-close" aria-label={`Close ${tab.title}`} onClick={() => close(tab)}>
            <X size={12} />
          </button>
        </div>
      ))}
      <Button
        className="icon-button icon-button-small work-new"
        aria-label="New statement"
        onPress={() => void actions.open({})}
      >
        <Plus size={15} />
      </Button>
    </div>
  )
}
