import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { DEFAULT_NAME } from '../../state/kept-perspectives.ts'
import { usePerspectives } from '../../session/perspectives.tsx'

/** What a dialog asks: a name, or whether changes or a perspective may go. */
export type Asked = { kind: 'save' | 'rename' | 'remove' } | { kind: 'drop'; then: string | null }

export const PerspectiveDialog = ({ asked, close }: { asked: Asked | null; close(): void }) => (
  <ModalOverlay className="overlay" isOpen={asked !== null} onOpenChange={(open) => !open && close()} isDismissable>
    <Modal className="modal">
      <Dialog className="dialog perspective-dialog">
        {({ close: closeDialog }) =>
          asked?.kind === 'save' || asked?.kind === 'rename' ? (
            <NameForm asked={asked.kind} close={closeDialog} />
          ) : (
            <GoesForm asked={asked} close={closeDialog} />
          )
        }
      </Dialog>
    </Modal>
  </ModalOverlay>
)

/** Whether what would be lost may go. */
function GoesForm({ asked, close }: { asked: Asked | null; close(): void }) {
  const { actions, current } = usePerspectives((state) => state)
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
        <p className="quiet">
          Captions, looks, and kinds and link types that are hidden are kept with the program, for this database.
        </p>
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
