import { ask } from '../../api/ask.ts'
import { asTheyAre } from '../../api/said.ts'
import { graphql } from '../../gql/index.ts'
import type { Named, Tools } from '../../shell/feature.ts'
import { lensOf } from '../../state/filters.ts'
import { askedWith } from '../../state/lens.ts'
import { labelOf } from '../../state/perspective.ts'
import { chainInWords } from './words.ts'

const PathDocument = graphql(`
  query Path($from: ID!, $to: ID!, $maxLength: Int!, $lens: Lens) {
    shortestPath(from: $from, to: $to, maxLength: $maxLength, lens: $lens) {
      ...SubgraphFields
    }
  }
`)

const LONGEST = 8

/** Finds a shortest chain between two things, puts it on the canvas, selects it and sets it apart. @throws ApiError */
export async function findPath(
  { client, session, notices, perspectives }: Tools,
  from: Named,
  to: Named,
): Promise<void> {
  const lens = lensOf(session.getState().filters)
  const asked = { from: from.id, to: to.id, maxLength: LONGEST, lens: askedWith(lens) }
  const { shortestPath: path } = await ask(client, PathDocument, asked)
  if (!path || path.links.length === 0)
    return notices.say(
      `There is no chain of up to ${LONGEST} links from ${from.name} to ${to.name}${asked.lens ? ' under the filters' : ''}.`,
    )
  const { actions } = session.getState()
  const links = await asTheyAre(client, session, lens, path.links)
  actions.add(`Path from ${from.name} to ${to.name}`, { ...path, links })
  actions.selectNodes(
    path.nodes.map((node) => node.id),
    links.map((link) => link.id),
  )
  actions.look({ kind: 'fit' })
  const { shown } = perspectives.getState()
  const things = new Map(path.nodes.map((node) => [node.id, node]))
  const called = (id: string) => {
    const thing = things.get(id)
    return thing ? labelOf(shown, thing) : id
  }
  notices.say(chainInWords(links, path.nodes[0]?.id ?? from.id, called))
}
