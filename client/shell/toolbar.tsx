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
import { useState } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { LAYOUTS } from '../layouts/registry.ts'
import type { ThemeChoice } from '../state/theme.ts'
import { Help } from './help.tsx'
import { usePageKeys } from './page-keys.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { MenuChoice } from '../controls/menu-choice.tsx'
import { useNotices } from '../session/notices.tsx'
import { useActions, useSession, useSessionStore } from '../session/session.tsx'

export interface ToolbarProps extends PanelsProps {
  choice: ThemeChoice
  choose(choice: ThemeChoice): void
}

interface PanelsProps {
  left: boolean
  right: boolean
  toggleLeft(): void
  toggleRight(): void
}

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' }
const THEME_WORDS: Record<ThemeChoice, string> = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
}

/** Undo and redo, fit, layouts, panels, theme, help. */
export function Toolbar({ choice, choose, ...panels }: ToolbarProps) {
  const [help, setHelp] = useState(false)
  const exploring = useSession((state) => state.room === 'explore')
  usePageKeys(() => setHelp(true))
  return (
    <div className="toolbar" role="toolbar" aria-label="Canvas">
      {exploring && (
        <>
          <History />
          <span className="divider" />
          <Canvas />
          <span className="divider" />
          <Panels {...panels} />
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

function History() {
  const actions = useActions()
  const undo = useSession((state) => state.canvas.past.at(-1)?.label)
  const redo = useSession((state) => state.canvas.future[0]?.label)
  return (
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
    </>
  )
}

/** Where to look, how things stand, and away with all of them. */
function Canvas() {
  const actions = useActions()
  const empty = useSession((state) => Object.keys(state.canvas.present.nodes).length === 0)
  return (
    <>
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
      <IconButton label="Fit everything" icon={<Maximize size={17} />} onPress={() => actions.look({ kind: 'fit' })} />
      <Arrange isDisabled={empty} />
      <IconButton label="Clear the canvas" icon={<Trash size={17} />} isDisabled={empty} onPress={actions.clear} />
    </>
  )
}

/** The layouts. */
function Arrange({ isDisabled }: { isDisabled: boolean }) {
  const session = useSessionStore()
  const notices = useNotices()
  const arrange = async (id: string) => {
    const layout = LAYOUTS.find((each) => each.id === id)
    const { canvas, selection, actions } = session.getState()
    if (!layout) return
    try {
      actions.move(`Arrange: ${layout.title}`, await layout.run(canvas.present, selection.nodes[0]))
      actions.look({ kind: 'fit' })
    } catch (error) {
      notices.fail(error)
    }
  }
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Arrange" isDisabled={isDisabled}>
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
  )
}

const Panels = ({ left, right, toggleLeft, toggleRight }: PanelsProps) => (
  <>
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
)
