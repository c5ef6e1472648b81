import type { Client } from '@urql/core'
import { parameterType } from '../../../../server/parameters/type.ts'
import { behind } from '../../../api/behind.ts'
import { thingNamed } from '../../../api/thing-named.ts'
import type { LibraryQuery } from '../../../state/query-file.ts'
import { unnamedWords } from '../../../thing-picker/words.ts'

type Values = Readonly<Record<string, unknown>>

/** Values of a form whose things are known. */
export interface Settled {
  /** Each thing by its id, also where somebody typed its name and ran the query at once. */
  values: Values
  /** Of fields that name what the graph does not have, by the parameter's name. */
  problems: Record<string, string>
}

/**
 * Looks up the things that a form names: with one that is not there, or of another kind, an answer would be empty and look like one.
 * @param words a kind in words
 * @throws ApiError
 */
export async function settleThings(
  client: Client,
  { parameters }: Pick<LibraryQuery, 'parameters'>,
  values: Values,
  words: (kind: string) => string,
): Promise<Settled> {
  const settled: Record<string, unknown> = { ...values }
  const problems: Record<string, string> = {}
  for (const { name, type } of parameters) {
    const { base, list, words: kinds } = parameterType(type)
    const value = values[name]
    if (base !== 'Entity') continue
    if (list) {
      const missing = await notThings(client, Array.isArray(value) ? value.map(String) : [])
      if (missing.length > 0) problems[name] = `No thing has ${missing.map((id) => `“${id}”`).join(', ')} for its id.`
    } else if (typeof value === 'string' && value !== '') {
      const named = await thingNamed(client, value, kinds)
      if (named.thing) settled[name] = named.thing.id
      else problems[name] = unnamedWords(value, named, kinds, words)
    }
  }
  return { values: settled, problems }
}

async function notThings(client: Client, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = ids.filter((id) => id !== '')
  if (wanted.length === 0) return []
  const { things, renamed } = await behind(client, wanted)
  return wanted.filter((id) => !things.has(renamed.get(id) ?? id))
}
