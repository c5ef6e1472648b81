import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Model } from '../state/model.ts'
import { fromAddress, markOf, toAddress, type Address } from '../state/url.ts'
import type { SessionStore } from '../state/store.ts'
import { among } from './among.ts'
import { ask } from './ask.ts'
import { openEverything, openView } from './views.ts'

const FirstDocument = graphql(`
  query First {
    views {
      id
    }
  }
`)

/**
 * Shows what the page's address says; without one the first curated view; without a view all claims. A graph of other labels opens with
 * nothing: its labels are the way in.
 * @returns what could not be shown, in words, or null
 */
export async function openAddress(
  client: Client,
  session: SessionStore,
  hash: string,
  model: Model,
): Promise<string | null> {
  const address = fromAddress(hash)
  if (!address) {
    await openFirst(client, session, model)
    return null
  }
  try {
    const whole = await show(client, session, address)
    return whole ? null : 'There are more links among the things of the address than could be fetched.'
  } catch (error) {
    await openFirst(client, session, model)
    return `The address names what is not in the graph: ${(error as Error).message}`
  }
}

/** @returns whether all its links are there */
async function show(client: Client, session: SessionStore, address: Address): Promise<boolean> {
  const { actions } = session.getState()
  const { nodes, links, whole } = await among(client, Object.keys(address.positions))
  const shown = (link: { id: string }) => !address.links || address.links.has(markOf(link.id))
  actions.show('Open the address', { nodes, links: links.filter(shown) }, address.positions)
  actions.setFilters(address.filters)
  if (address.link) actions.selectLink(address.link)
  else if (address.nodes.length > 0) actions.selectNodes(address.nodes)
  if (address.documentId) actions.openDocument(address.documentId)
  return whole
}

async function openFirst(client: Client, session: SessionStore, model: Model): Promise<void> {
  const { views } = await ask(client, FirstDocument, {})
  const [first] = views ?? []
  if (first) await openView(client, session, first.id)
  else if (model.opensWhole) await openEverything(client, session)
}

/** Pauses between changes of the address: a drag has many. */
const PAUSE_MS = 400

/** Keeps the page's address in step with what is shown. @returns how to stop */
export function keepAddress(session: SessionStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    const hash = toAddress(session.getState())
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname)
  }
  const unsubscribe = session.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE_MS)
  })
  write()
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
