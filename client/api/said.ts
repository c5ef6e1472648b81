import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Link } from '../state/fragments.ts'
import { picksStances, type Lens } from '../state/lens.ts'
import type { SessionStore } from '../state/store.ts'
import { ask } from './ask.ts'
import { maxPageSize } from './limits.ts'

const SaidDocument = graphql(`
  query Said($links: [ID!]!) {
    said(links: $links) {
      ...SaidFields
    }
  }
`)

/** Learns what is said of links of which it is not known yet. @throws ApiError */
export async function learn(client: Client, session: SessionStore, links: readonly string[]): Promise<void> {
  const unknown = links.filter((id) => !session.getState().said.has(id))
  const most = unknown.length > 0 ? await maxPageSize(client) : 1
  // One after the other: a large canvas is no reason to keep the server from others.
  for (let from = 0; from < unknown.length; from += most) {
    const ids = unknown.slice(from, from + most)
    const { said } = await ask(client, SaidDocument, { links: ids })
    session.getState().actions.learn(ids, said ?? [])
  }
}

/**
 * Links that were asked for under a lens, as they are without it: the canvas keeps them so, and shows them under whatever lens there is then.
 * @throws ApiError
 */
export async function asTheyAre(
  client: Client,
  session: SessionStore,
  lens: Lens,
  links: readonly Link[],
): Promise<Link[]> {
  if (!picksStances(lens)) return [...links]
  await learn(
    client,
    session,
    links.map(({ id }) => id),
  )
  const { said } = session.getState()
  return links.map((link) => {
    const whole = said.get(link.id)
    if (!whole) return link
    const { status, confidence, affirmed, denied, documentIds, sourceGrade, informationGrade, restsOn } = whole
    return { ...link, status, confidence, affirmed, denied, documentIds, sourceGrade, informationGrade, restsOn }
  })
}
