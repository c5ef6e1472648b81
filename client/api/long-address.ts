import type { Client } from '@urql/core'
import { graphql } from '../gql/index.ts'
import { ask, change } from './ask.ts'
import { ApiError } from './errors.ts'

const KeepDocument = graphql(`
  mutation SaveState($text: String!) {
    saveState(text: $text)
  }
`)

const KeptDocument = graphql(`
  query SavedState($hash: ID!) {
    savedState(hash: $hash)
  }
`)

/** Mail and chat cut addresses that are much longer. */
export const LONGEST = 2_000
/** Parts that are shorter stay in the address, where the page reads them before it has asked anything: its room, a query. */
const SHORT = 200
/** Stands for the parts that the server keeps. One of the page's own words (state/url.ts). */
const KEY = 's'

/**
 * An address that can be handed on: where it would be too long its long parts are kept by the server, and `s` names them.
 * @param hash what stands after `#`
 * @throws ApiError when they cannot be kept; the address is then as long as it is
 */
export async function shortened(client: Client, hash: string): Promise<string> {
  if (hash.length <= LONGEST) return hash
  const parts = [...new URLSearchParams(hash)]
  const long = new URLSearchParams(parts.filter(([, value]) => value.length > SHORT))
  const { saveState } = await change(client, KeepDocument, { text: long.toString() })
  if (!saveState) throw new ApiError('The server gave no answer.', 'EMPTY')
  const rest = parts.filter(([, value]) => value.length <= SHORT)
  return new URLSearchParams([...rest, [KEY, saveState]]).toString()
}

/** The parts of an address, with those that the server keeps. @throws ApiError when it keeps them no more, or never did */
export async function lengthened(client: Client, parts: URLSearchParams): Promise<URLSearchParams> {
  const hash = parts.get(KEY)
  if (hash === null) return parts
  const { savedState } = await ask(client, KeptDocument, { hash })
  const rest = [...parts].filter(([key]) => key !== KEY)
  return new URLSearchParams([...rest, ...new URLSearchParams(savedState ?? '')])
}
