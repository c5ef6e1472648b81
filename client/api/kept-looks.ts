import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import { toFile, type NamedPerspective } from '../state/perspective-file.ts'
import { alike, waiting } from '../state/kept-perspectives.ts'
import type { Perspectives, PerspectivesStore } from '../state/perspectives.ts'
import { ask, change } from './ask.ts'
import { ApiError } from './errors.ts'

const LooksDocument = graphql(`
  query Looks($database: ID!) {
    saved(kind: LOOKS, database: $database) {
      text
    }
  }
`)

const SaveLookDocument = graphql(`
  mutation SaveLook($database: ID!, $name: ID!, $text: String!, $ifNew: Boolean!) {
    saveText(kind: LOOKS, database: $database, name: $name, text: $text, ifNew: $ifNew) {
      name
    }
  }
`)

const RemoveLookDocument = graphql(`
  mutation RemoveLook($database: ID!, $name: ID!) {
    removeText(kind: LOOKS, database: $database, name: $name)
  }
`)

/** The perspectives that the program keeps for a database, as files. @throws ApiError */
export async function readLooks(client: Client, database: string): Promise<string[]> {
  const { saved } = await ask(client, LooksDocument, { database }, true)
  return (saved ?? []).map(({ text }) => text)
}

interface Keeping {
  client: Client
  perspectives: PerspectivesStore
  /** Says what became of it. */
  say(text: string): void
  /** Starts work that may fail; then says why. What is not kept stays in the browser, and is tried again with the next change or visit. */
  guarded(work: () => Promise<unknown>): void
}

/**
 * Has the program keep what is saved on the page, one file each, so that no page loses what another has saved.
 * @returns how to take what other pages have saved meanwhile, and how to stop
 */
export function keepLooks({ client, perspectives, say, guarded }: Keeping): { refresh(): void; stop(): void } {
  /** One after the other: what is asked for while something is under way comes after it. */
  let before: Promise<unknown> = Promise.resolve()
  const next = (work: () => Promise<unknown>): Promise<unknown> => {
    const done = before.then(work, work)
    before = done
    return done
  }

  const keepAll = async () => {
    const refused = new Map<NamedPerspective, unknown>()
    for (let state = perspectives.getState(); state.schema; state = perspectives.getState()) {
      const { database } = state.schema
      const gone = goneFrom(state)
      const look = waiting(state).find((each) => !refused.has(each))
      // What is removed makes room for what is kept.
      if (gone !== undefined) await removeOne(database, gone)
      else if (look) await keepOne(database, look, state).catch((error: unknown) => refused.set(look, error))
      else break
    }
    // One that cannot be kept holds up no other.
    for (const error of refused.values()) throw error
  }

  const keepOne = async (database: string, look: NamedPerspective, state: Perspectives) => {
    const text = toFile(look)
    try {
      await change(client, SaveLookDocument, { database, name: look.name, text, ifNew: !isKept(state, look.name) })
      perspectives.getState().actions.markKept(look.name, text)
    } catch (error) {
      if (!(error instanceof ApiError) || error.details.taken !== true) throw error
      const name = perspectives.getState().actions.giveWay(look.name)
      say(`There is a perspective “${look.name}” already, saved on another page. Yours is kept as “${name}”.`)
    }
  }

  const removeOne = async (database: string, name: string) => {
    await change(client, RemoveLookDocument, { database, name }).catch((error: unknown) => {
      // Another page has removed it.
      if (!(error instanceof ApiError) || error.code !== 'NOT_FOUND') throw error
    })
    perspectives.getState().actions.markKept(name, null)
  }

  const stop = perspectives.subscribe((now, then) => {
    if (now.saved === then.saved) return
    const moved = now.schema !== null && then.schema === null ? waiting(now).length : 0
    guarded(() =>
      next(async () => {
        await keepAll()
        if (moved > 0) say(movedWords(moved))
      }),
    )
  })
  const refresh = () => {
    const { schema } = perspectives.getState()
    if (!schema) return
    const look = async () => perspectives.getState().actions.refresh(await readLooks(client, schema.database))
    // While the server is away there is nothing new to see, and nobody asked.
    void next(look).catch(() => undefined)
  }
  return { refresh, stop }
}

const isKept = ({ kept }: Perspectives, name: string) => [...kept.keys()].some((each) => alike(each, name))

/** One that the program keeps and the page has no more; renamed in case alone it is the same. */
const goneFrom = ({ kept, saved }: Perspectives) =>
  [...kept.keys()].find((name) => !saved.some((each) => alike(each.name, name)))

const movedWords = (count: number) =>
  count === 1
    ? 'The perspective that was kept in this browser is kept with the program now, for every browser.'
    : `The ${count} perspectives that were kept in this browser are kept with the program now, for every browser.`
