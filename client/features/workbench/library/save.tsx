import { Save } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { SaveForm, type SaveFormProps } from './save-form.tsx'

/** Keeps what is in a tab as a query of one's own, with its header. Under the same name the text before becomes a version. */
export function SaveQuery({ tab, origin, saved }: Omit<SaveFormProps, 'close'>) {
  return (
    <DialogTrigger>
      <Button className="button button-small">
        <Save size={13} aria-hidden="true" /> Save
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog save-query">
            {({ close }) => <SaveForm tab={tab} origin={origin} saved={saved} close={close} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
