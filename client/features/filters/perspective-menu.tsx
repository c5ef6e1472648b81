import { ChevronDown } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { DEFAULT_NAME, isChanged } from '../../state/kept-perspectives.ts'
import { usePerspectives } from '../../session/perspectives.tsx'

export interface PerspectiveMenuProps {
  /** With null what the page guesses. */
  choose(name: string | null): void
  save(): void
  discard(): void
  /** For what needs an answer first. */
  ask(kind: 'save' | 'rename' | 'remove'): void
  exportIt(): void
  importOne(): void
}

/** The button that says which perspective is shown, and all that can be done with it. */
export function PerspectiveMenu(props: PerspectiveMenuProps) {
  const current = usePerspectives((state) => state.current)
  const changed = usePerspectives(isChanged)
  const name = current ?? DEFAULT_NAME
  return (
    <MenuTrigger>
      <Button
        className="button button-small perspective-button"
        aria-label={`Perspective: ${name}${changed ? ', changed' : ''}`}
      >
        <span className="perspective-name">{name}</span>
        {changed && <span className="quiet">changed</span>}
        <ChevronDown size={13} aria-hidden="true" />
      </Button>
      <Popover className="popover" offset={4} placement="bottom end">
        <Choices {...props} />
      </Popover>
    </MenuTrigger>
  )
}

function Choices({ choose, save, discard, ask, exportIt, importOne }: PerspectiveMenuProps) {
  const saved = usePerspectives((state) => state.saved)
  const current = usePerspectives((state) => state.current)
  const changed = usePerspectives(isChanged)
  const all = [{ key: 'default', name: DEFAULT_NAME }, ...saved.map(({ name }) => ({ key: `saved:${name}`, name }))]
  const isSaved = current !== null
  const doings: Record<string, () => void> = {
    save,
    discard,
    'save-as': () => ask('save'),
    rename: () => ask('rename'),
    remove: () => ask('remove'),
    export: exportIt,
    import: importOne,
    default: () => choose(null),
  }
  const act = (key: string) => (doings[key] ?? (() => choose(key.slice('saved:'.length))))()
  return (
    <Menu className="menu" aria-label="Perspectives" onAction={(key) => act(String(key))}>
      <MenuSection
        selectionMode="single"
        selectedKeys={[isSaved ? `saved:${current}` : 'default']}
        disallowEmptySelection
      >
        <Header className="menu-header">Show</Header>
        {all.map(({ key, name }) => (
          <MenuItem key={key} id={key} className="menu-item perspective-item">
            {name}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection>
        <Header className="menu-header">Keep</Header>
        {isSaved && changed && <Doing id="save">Save the changes</Doing>}
        {changed && <Doing id="discard">Drop the changes</Doing>}
        <Doing id="save-as">Save as …</Doing>
        {isSaved && <Doing id="rename">Rename …</Doing>}
        {isSaved && <Doing id="remove">Remove …</Doing>}
      </MenuSection>
      <MenuSection>
        <Header className="menu-header">Exchange</Header>
        <Doing id="export">Export to a file</Doing>
        <Doing id="import">Import from a file …</Doing>
      </MenuSection>
    </Menu>
  )
}

const Doing = ({ id, children }: { id: string; children: string }) => (
  <MenuItem id={id} className="menu-item">
    {children}
  </MenuItem>
)
