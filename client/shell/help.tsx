import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { CANVAS_KEYS } from '../canvas/keys.ts'

const PAGE_KEYS = [
  { keys: '/ or Ctrl K', what: 'Search' },
  { keys: 'Ctrl Z', what: 'Undo what changed the canvas' },
  { keys: 'Ctrl Shift Z', what: 'Redo' },
  { keys: '?', what: 'This help' },
]

const MOUSE = [
  { keys: 'Click', what: 'Select a thing or a link' },
  { keys: 'Double click', what: 'Expand a thing' },
  { keys: 'Right click', what: 'What can be done with it' },
  { keys: 'Shift + drag', what: 'Select all in a box' },
  { keys: 'Drag, wheel', what: 'Move a thing or the canvas; zoom' },
]

const CYPHER_KEYS = [
  { keys: 'Ctrl Enter', what: 'Run the selection, or the statement at the caret' },
  { keys: 'Ctrl .', what: 'End what runs' },
  { keys: 'Ctrl Space', what: 'Complete' },
  { keys: 'Ctrl Shift F', what: 'Format' },
  { keys: 'F2', what: 'On a tab: rename it' },
  { keys: 'Enter', what: 'In a table: open the cell. Arrows walk' },
]

const GRAPHQL_KEYS = [
  { keys: 'Ctrl Enter', what: 'Run' },
  { keys: 'Ctrl Space', what: 'Complete' },
  { keys: 'Ctrl K', what: 'Search the docs' },
  { keys: 'Ctrl Shift P', what: 'Format' },
]

/** All keys and gestures. */
export const Help = ({ isOpen, close }: { isOpen: boolean; close(): void }) => (
  <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && close()} isDismissable>
    <Modal className="modal">
      <Dialog className="dialog">
        <Heading slot="title">Keys and gestures</Heading>
        <div className="help-columns">
          <KeyList title="On the page" entries={PAGE_KEYS} />
          <KeyList title="On the canvas" entries={CANVAS_KEYS} />
          <KeyList title="With the mouse" entries={MOUSE} />
          <KeyList title="In the Cypher room" entries={CYPHER_KEYS} />
          <KeyList title="In the GraphQL room" entries={GRAPHQL_KEYS} />
        </div>
        <Button className="button" slot="close">
          Close
        </Button>
      </Dialog>
    </Modal>
  </ModalOverlay>
)

const KeyList = ({ title, entries }: { title: string; entries: readonly { keys: string; what: string }[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className="keys">
      {entries.map(({ keys, what }) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </section>
)
