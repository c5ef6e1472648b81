import { Route } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useClient } from 'urql'
import { ask } from '../../api/ask.ts'
import { plural } from '../../format/words.ts'
import { graphql } from '../../gql/index.ts'
import { labelOf } from '../../state/perspective.ts'
import { useNotices } from '../../session/notices.tsx'
import { usePerspectivesStore } from '../../session/perspectives.tsx'
import { useSessionStore } from '../../session/session.tsx'

const PathDocument = graphql(`
  query Path($from: ID!, $to: ID!, $maxLength: Int!) {
    shortestPath(from: $from, to: $to, maxLength: $maxLength) {
      ...SubgraphFields
    }
  }
`)

const LONGEST = 8

/** Finds a shortest chain between two selected things, puts it on the canvas and selects it. */
export function PathButton({ from, to }: { from: { id: string; name: string }; to: { id: string; name: string } }) {
  const client = useClient()
  const session = useSessionStore()
  const notices = useNotices()
  const perspectives = usePerspectivesStore()
  const [busy, setBusy] = useState(false)
  const find = () => {
    setBusy(true)
    ask(client, PathDocument, { from: from.id, to: to.id, maxLength: LONGEST })
      .then(({ shortestPath: path }) => {
        if (!path || path.links.length === 0)
          return notices.say(`There is no chain of up to ${LONGEST} links from ${from.name} to ${to.name}.`)
        const { actions } = session.getState()
        actions.add(`Path from ${from.name} to ${to.name}`, path)
        actions.selectNodes(path.nodes.map((node) => node.id))
        actions.look({ kind: 'fit' })
        notices.say(
          `${plural(path.links.length, 'link')}: ${path.nodes.map((node) => labelOf(perspectives.getState().shown, node)).join(' → ')}`,
        )
      })
      .catch((error: unknown) => notices.fail(error, find))
      .finally(() => setBusy(false))
  }
  return (
    <Button className="button button-primary" isDisabled={busy} onPress={find}>
      <Route size={14} aria-hidden="true" />
      {busy ? 'Searching …' : 'Shortest chain between them'}
    </Button>
  )
}
