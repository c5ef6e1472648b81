import type { ApolloServerPlugin } from '@apollo/server'
import type { CypherSummary } from '../graph/schema-types.ts'

/**
 * Answers that were cut say so in `extensions.cut`, whatever was asked for: who asks for rows without their `summary` would take the first 100,000
 * for all.
 */
export interface Cut {
  /** The field, by the name that it has in the answer. */
  path: readonly string[]
  by: string
  limit: number
  message: string
}

/** With every request: what was cut of its answer. */
interface Noted {
  cut: Cut[]
}

interface Field {
  fieldNodes: readonly { name: { value: string }; alias?: { value: string } | undefined }[]
}

const OF: Readonly<Record<string, (limit: string) => string>> = {
  ROWS: (limit) => `the first ${limit} rows, the most that a statement brings here`,
  BYTES: (limit) => `the first ${limit} bytes, roughly, the most that an answer brings here`,
  FIRST: (limit) => `the first ${limit} rows, as $first says: a larger one brings more`,
}

/** Keeps with the request that a field was cut. */
export function noteCut({ cut: cuts }: Noted, { fieldNodes }: Field, { cut }: Pick<CypherSummary, 'cut'>) {
  const [field] = fieldNodes
  if (!cut || !field) return
  const name = (field.alias ?? field.name).value
  const what = OF[cut.by]?.(cut.limit.toLocaleString('en')) ?? 'not all rows'
  cuts.push({ path: [name], ...cut, message: `${name}: this is ${what}. There are more.` })
}

/** What an answer says beside its data; nothing where nothing was cut. */
export const cutExtension = ({ cut }: Noted): { extensions?: { cut: readonly Cut[] } } =>
  cut.length > 0 ? { extensions: { cut } } : {}

/** Puts it into answers in one piece. */
export const tellCut: ApolloServerPlugin<Noted> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body } }) {
        if (body.kind !== 'single') return
        const { extensions } = cutExtension(contextValue)
        if (extensions) body.singleResult.extensions = { ...body.singleResult.extensions, ...extensions }
      },
    }
  },
}
