import {
  HelpCircle,
  LayoutGrid,
  Maximize,
  Moon,
  PanelLeft,
  PanelRight,
  Redo2,
  Sun,
  SunMoon,
  Trash,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { LAYOUTS } from '../layouts/registry.ts'
import type { ThemeChoice } from '../state/theme.ts'
import { Help } from './help.tsx'
import { IconButton } from '../controls/icon-button.tsx'
import { MenuChoice } from '../controls/menu-choice.tsx'
import { useNotices } from '../session/notices.tsx'
import { useActions, useSession, useSessionStore } from '../session/session.tsx'

export interface ToolbarProps {
  left: boolean
  right: boolean
  toggleLeft(): void
  toggleRight(): void
  choice: ThemeChoice
  choose(choice: ThemeChoice): void
}

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' }
const THEME_WORDS: Record<ThemeChoice, string> = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
}

/** Undo and redo, fit, layouts, panels, theme, help. */
export function Toolbar({ left, right, toggleLeft, toggleRight, choice, choose }: ToolbarProps) {
  const session = useSessionStore()
  const actions = useActions()
  const notices = useNotices()
  const canvas = useSession((state) => state.canvas)
  const [help, setHelp] = useState(false)
  const exploring = useSession((state) => state.room === 'explore')
  const undo = canvas.past.at(-1)?.label
  const redo = canvas.future[0]?.label
  const empty = Object.keys(canvas.present.nodes).length === 0

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (typing) return
      const command = event.ctrlKey || event.metaKey
      if (event.key === '?' && !command) setHelp(true)
      else if (session.getState().room !== 'explore') return
      else if (command && event.key.toLowerCase() === 'z') (event.shiftKey ? actions.redo : actions.undo)()
      else if (command && event.key.toLowerCase() === 'y') actions.redo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [actions, session])

  const arrange = async (id: string) => {
    const layout = LAYOUTS.find((each) => each.id === id)
    const { canvas: now, selection } = session.getState()
    if (!layout) return
    try {
      actions.move(`Arrange: ${layout.title}`, await layout.run(now.present, selection.nodes[0]))
      actions.look({ kind: 'fit' })
    } catch (error) {
      notices.fail(error)
    }
  }

  return (
    <div className="toolbar" role="toolbar" aria-label="Canvas">
      {exploring && (
        <>
          <IconButton
            label={undo ? `Undo: ${undo}` : 'Nothing to undo'}
            icon={<Undo2 size={17} />}
            isDisabled={!undo}
            onPress={actions.undo}
          />
          <IconButton
            label={redo ? `Redo: ${redo}` : 'Nothing to redo'}
            icon={<Redo2 size={17} />}
            isDisabled={!redo}
            onPress={actions.redo}
          />
          <span className="divider" />
          <IconButton
            label="Zoom in"
            icon={<ZoomIn size={17} />}
            isDisabled={empty}
            onPress={() => actions.look({ kind: 'zoom', factor: 1.25 })}
          />
          <IconButton
            label="Zoom out"
            icon={<ZoomOut size={17} />}
            isDisabled={empty}
            onPress={() => actions.look({ kind: 'zoom', factor: 0.8 })}
          />
          <IconButton
            label="Fit everything"
            icon={<Maximize size={17} />}
            onPress={() => actions.look({ kind: 'fit' })}
          />
          <MenuTrigger>
            <Button className="icon-button" aria-label="Arrange" isDisabled={empty}>
              <LayoutGrid size={17} />
            </Button>
            <Popover className="popover" offset={6}>
              <Menu className="menu" onAction={(key) => void arrange(String(key))}>
                {LAYOUTS.map((layout) => (
                  <MenuChoice key={layout.id} id={layout.id} name={layout.title} about={layout.about} />
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
          <IconButton label="Clear the canvas" icon={<Trash size={17} />} isDisabled={empty} onPress={actions.clear} />
          <span className="divider" />
          <IconButton
            label={left ? 'Hide the legend' : 'Show the legend'}
            icon={<PanelLeft size={17} />}
            pressed={left}
            onPress={toggleLeft}
          />
          <IconButton
            label={right ? 'Hide the details' : 'Show the details'}
            icon={<PanelRight size={17} />}
            pressed={right}
            onPress={toggleRight}
          />
        </>
      )}
      <IconButton
        label={THEME_WORDS[choice]}
        icon={choice === 'dark' ? <Moon size={17} /> : choice === 'light' ? <Sun size={17} /> : <SunMoon size={17} />}
        onPress={() => choose(NEXT[choice])}
      />
      <IconButton label="Keys and help" icon={<HelpCircle size={17} />} onPress={() => setHelp(true)} />
      <Help isOpen={help} close={() => setHelp(false)} />
    </div>
  )
}
