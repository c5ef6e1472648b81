import { Button, Checkbox, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useFeatures, useShell, useShellStore } from './context.tsx'
import { helpLists, type HelpList } from './help-lists.ts'
import { ON_MAC } from './mac.ts'

/** All keys and gestures that the features declare, while they are to be seen. */
export function Help() {
  const { setHelp } = useShellStore().getState().actions
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={setHelp} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Keys and gestures</Heading>
          <SignKeys />
          <Lists />
          <Button className="button" slot="close">
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Keys of a single sign can be put off. */
function SignKeys() {
  const on = useShell((state) => state.signKeys)
  const { setSignKeys } = useShellStore().getState().actions
  return (
    <Checkbox className="check" isSelected={on} onChange={setSignKeys}>
      <span className="check-box" aria-hidden="true" />
      Keys of a single sign, such as / and ?
    </Checkbox>
  )
}

const Lists = () => (
  <div className="help-columns">
    {helpLists(
      useFeatures(),
      ON_MAC,
      useShell((state) => state.signKeys),
    ).map((list) => (
      <KeyList key={list.title} {...list} />
    ))}
  </div>
)

const KeyList = ({ title, entries }: HelpList) => (
  <section>
    <h3>{title}</h3>
    <dl className="keys">
      {entries.map(({ keys, about }) => (
        <div key={keys}>
          <dt>
            {keys.split(' or ').map((key, at) => (
              <span key={key}>
                {at > 0 && <span className="visually-hidden"> or </span>}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{about}</dd>
        </div>
      ))}
    </dl>
  </section>
)
