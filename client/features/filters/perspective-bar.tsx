import { ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import {
  Button,
  Dialog,
  Header,
  Heading,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
} from 'react-aria-components'
import { DEFAULT_NAME, exported, isChanged } from '../../state/perspectives.ts'
import { useNotices } from '../../session/notices.tsx'
import { usePerspectives, usePerspectivesStore } from '../../session/perspectives.tsx'

/** What a dialog asks: a name, or whether changes may go. */
type Asked = { kind: 'save' | 'rename' } | { kind: 'drop'; then: string | null } | { kind: 'remove' }

/** Chooses, keeps and exchanges perspectives: what things are called and how they look, kept in this browser for this database. */
export function PerspectiveBar() {
  const store = usePerspectivesStore()
  const { saved, current, schema } = usePerspectives((state) => state)
  const changed = usePerspectives(isChanged)
  const notices = useNotices()
  const file = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { actions } = store.getState()
  if (!schema) return null

  const choose = (name: string | null) => {
    if (changed) setAsked({ kind: 'drop', then: name })
    else actions.choose(name)
  }
  const act = (key: string) => {
    if (key === 'save') actions.save()
    else if (key === 'save-as') setAsked({ kind: 'save' })
    else if (key === 'rename') setAsked({ kind: 'rename' })
    else if (key === 'remove') setAsked({ kind: 'remove' })
    else if (key === 'discard') choose(current)
    else if (key === 'export')
      download(
        `${(current ?? DEFAULT_NAME).replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.perspective.json`,
        exported(store.getState()),
      )
    else if (key === 'import') file.current?.click()
    else choose(key === 'default' ? null : key.slice('saved:'.length))
  }
  const take = async (given: File | undefined) => {
    if (!given) return
    try {
      notices.say(`Imported the perspective “${actions.import(await given.text())}”.`)
    } catch (error) {
      notices.fail(new Error(`${given.name} was not imported. ${(error as Error).message}`))
    }
  }

  return (
    <div className="perspective">
      <span className="quiet">Perspective</span>
      <MenuTrigger>
        <Button
          className="button button-small perspective-button"
          aria-label={`Perspective: ${current ?? DEFAULT_NAME}${changed ? ', changed' : ''}`}
        >
          <span className="perspective-name">{current ?? DEFAULT_NAME}</span>
          {changed && <span className="quiet">changed</span>}
          <ChevronDown size={13} aria-hidden="true" />
        </Button>
        <Popover className="popover" offset={4} placement="bottom end">
          <Menu className="menu" aria-label="Perspectives" onAction={(key) => act(String(key))}>
            <MenuSection
              selectionMode="single"
              selectedKeys={[current === null ? 'default' : `saved:${current}`]}
              disallowEmptySelection
            >
              <Header className="menu-header">Show</Header>
              {[
                { key: 'default', name: DEFAULT_NAME },
                ...saved.map(({ name }) => ({ key: `saved:${name}`, name })),
              ].map(({ key, name }) => (
                <MenuItem key={key} id={key} className="menu-item perspective-item">
                  {name}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection>
              <Header className="menu-header">Keep</Header>
              {current !== null && changed && (
                <MenuItem id="save" className="menu-item">
                  Save the changes
                </MenuItem>
              )}
              {changed && (
                <MenuItem id="discard" className="menu-item">
                  Drop the changes
                </MenuItem>
              )}
              <MenuItem id="save-as" className="menu-item">
                Save as …
              </MenuItem>
              {current !== null && (
                <MenuItem id="rename" className="menu-item">
                  Rename …
                </MenuItem>
              )}
              {current !== null && (
                <MenuItem id="remove" className="menu-item">
                  Remove …
                </MenuItem>
              )}
            </MenuSection>
            <MenuSection>
              <Header className="menu-header">Exchange</Header>
              <MenuItem id="export" className="menu-item">
                Export to a file
              </MenuItem>
              <MenuItem id="import" className="menu-item">
                Import from a file …
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Perspective file"
        onChange={({ target }) => {
          void take(target.files?.[0])
          // The same file may be chosen again.
          target.value = ''
        }}
      />
      <ModalOverlay
        className="overlay"
        isOpen={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        isDismissable
      >
        <Modal className="modal">
          <Dialog className="dialog perspective-dialog">
            {({ close }) => {
              if (asked?.kind === 'save' || asked?.kind === 'rename')
                return <NameForm asked={asked.kind} close={close} />
              const dropping = asked?.kind === 'drop'
              return (
                <>
                  <Heading slot="title">{dropping ? 'Drop what was changed?' : `Remove “${current}”?`}</Heading>
                  <p>
                    {dropping
                      ? `The changes to “${current ?? DEFAULT_NAME}” are not saved under a name.`
                      : 'An exported file of it stays as it is.'}
                  </p>
                  <div className="row">
                    <Button
                      className="button button-primary"
                      onPress={() => {
                        if (dropping) actions.choose(asked.then)
                        else actions.remove()
                        close()
                      }}
                    >
                      {dropping ? 'Drop the changes' : 'Remove'}
                    </Button>
                    <Button className="button" onPress={close}>
                      Cancel
                    </Button>
                  </div>
                </>
              )
            }}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </div>
  )
}

function NameForm({ asked, close }: { asked: 'save' | 'rename'; close(): void }) {
  const { actions, current } = usePerspectives((state) => state)
  const [name, setName] = useState(asked === 'rename' ? (current ?? '') : '')
  const [trouble, setTrouble] = useState<string | null>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        try {
          if (asked === 'save') actions.saveAs(name)
          else actions.rename(name)
          close()
        } catch (error) {
          setTrouble((error as Error).message)
        }
      }}
    >
      <Heading slot="title">{asked === 'save' ? 'Save the perspective' : 'Rename the perspective'}</Heading>
      <label className="words">
        <span className="field-label">Name</span>
        <input autoFocus value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
      </label>
      {asked === 'save' && (
        <p className="quiet">Captions, looks and what is hidden are kept in this browser, for this database.</p>
      )}
      {trouble && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
      <div className="row">
        <Button className="button button-primary" type="submit">
          {asked === 'save' ? 'Save' : 'Rename'}
        </Button>
        <Button className="button" onPress={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function download(name: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
