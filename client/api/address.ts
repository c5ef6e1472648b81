import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import type { Model } from '../state/model.ts'
import { idIn, markOf, readPicture, type Picture } from '../state/url.ts'
import type { SessionStore } from '../state/store.ts'
import { among } from './among.ts'
import { ask } from './ask.ts'
import { behind } from './behind.ts'
import { openEverything, openView } from './views.ts'

const FirstDocument = graphql(`
  query First {
    views {
      id
    }
  }
`)

/**
 * Shows the canvas that an address holds; without one the first curated view; without a view all claims. A graph of other labels opens with
 * nothing: its labels are the way in.
 * @param rest reads what the address says beside the canvas, once that is there
 * @returns in words, or null: what could not be shown, and how much of the graph is shown where nobody chose it
 */
export async function openAddress(
  client: Client,
  session: SessionStore,
  parts: URLSearchParams,
  model: Model,
  rest: () => void,
): Promise<{ trouble: string | null; cut: string | null }> {
  const picture = readPicture(parts)
  if (!picture) {
    const cut = await openFirst(client, session, model)
    // One that says nothing leaves what the browser keeps.
    if (parts.size > 0) rest()
    const there = await select(client, session, { link: idIn(parts, 'link'), nodes: [] }, (id) => id)
    return { trouble: there ? null : NOT_THERE, cut }
  }
  try {
    const said = await show(client, session, picture)
    rest()
    return { trouble: said, cut: null }
  } catch (error) {
    const cut = await openFirst(client, session, model)
    return { trouble: `The address names what is not in the graph: ${(error as Error).message}`, cut }
  }
}

const NOT_THERE = 'The link that the address selects is not on the canvas.'

/** @returns what of it could not be shown, in words, or null @throws ApiError when one of its things is not there */
async function show(client: Client, session: SessionStore, picture: Picture): Promise<string | null> {
  const { actions } = session.getState()
  const { nodes, links, whole, renamed } = await among(client, Object.keys(picture.positions))
  const own = (id: string) => renamed.get(id) ?? id
  const positions = Object.fromEntries(Object.entries(picture.positions).map(([id, at]) => [own(id), at]))
  const shown = links.filter((link) => !picture.links || picture.links.has(markOf(link.id)))
  actions.show('Open the address', { nodes, links: shown }, positions)
  const selected = await select(client, session, picture, own)
  const lost = picture.links ? picture.links.size - new Set(shown.map(({ id }) => markOf(id))).size : 0
  return (
    [
      whole &&
        lost > 0 &&
        `${lost === 1 ? '1 link of the address is' : `${lost} links of the address are`} no longer there.`,
      !whole && 'There are more links among the things of the address than could be fetched.',
      !selected && NOT_THERE,
    ]
      .filter((part) => part !== false)
      .join(' ') || null
  )
}

/** @returns false when the link that is selected is not on the canvas, by whatever id */
async function select(
  client: Client,
  session: SessionStore,
  { link, nodes }: Pick<Picture, 'link' | 'nodes'>,
  own: (id: string) => string,
): Promise<boolean> {
  const { actions, canvas } = session.getState()
  if (link === null) {
    if (nodes.length > 0) actions.selectNodes(nodes.map(own))
    return true
  }
  const { links } = canvas.present
  const id = Object.hasOwn(links, link) ? link : ((await behind(client, [link])).renamed.get(link) ?? link)
  const there = Object.hasOwn(links, id)
  if (there) actions.selectLink(id)
  return there
}

/** @returns in words how much of the graph is shown, where that is not all of it and nobody chose it; else null */
async function openFirst(client: Client, session: SessionStore, model: Model): Promise<string | null> {
  const { views } = await ask(client, FirstDocument, {})
  const [first] = views ?? []
  if (!first) return model.opensWhole ? openEverything(client, session) : null
  await openView(client, session, first.id)
  return null
}

/** Pauses between changes of the address: a drag has many. */
const PAUSE_MS = 400

/**
 * Keeps the page's address in step with what is shown.
 * @param write what the address says, after its `#`
 * @param others what else it says that changes by itself; each tells when, and whether another address stands there now, and returns how to stop
 * @param shorten makes one that can be handed on of a long one; until it has, and where it cannot, the long one stands there
 * @returns how to stop
 */
export function keepAddress(
  session: SessionStore,
  write: () => string,
  others: readonly ((changed: (elsewhere?: boolean) => void) => () => void)[] = [],
  shorten: (hash: string) => Promise<string> = async (hash) => hash,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let newest: string | null = null
  // What the page's history says of this place stays (shell/back.ts).
  const show = (hash: string) => history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname)
  const put = () => {
    const hash = write()
    if (hash === newest) return
    newest = hash
    show(hash)
    // What has changed since has an address of its own.
    void shorten(hash).then(
      (short) => short !== hash && newest === hash && show(short),
      () => undefined,
    )
  }
  const later = (elsewhere = false) => {
    if (elsewhere) newest = null
    clearTimeout(timer)
    timer = setTimeout(put, PAUSE_MS)
  }
  const stops = [session.subscribe(() => later()), ...others.map((follow) => follow(later))]
  put()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
