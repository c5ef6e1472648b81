import { createClient } from '../../../client/api/ask.ts'
import type { Send } from '../../../client/api/send.ts'
import type { Link } from '../../../client/state/fragments.ts'
import { thing } from '../make.ts'

/** A request as the server gets it. */
export interface Sent {
  url: string
  body: { operationName?: string; query?: string; variables: Record<string, unknown>; extensions?: unknown }
  signal: AbortSignal | undefined
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** A server for a test: every request is kept, and answered as the test says. */
export function serverOf(answer: (sent: Sent) => Response | Promise<Response>): { send: Send; sent: Sent[] } {
  const sent: Sent[] = []
  const send: Send = async (input, init) => {
    const request = {
      url: String(input),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Sent['body']) : { variables: {} },
      signal: init?.signal ?? undefined,
    }
    sent.push(request)
    return answer(request)
  }
  return { send, sent }
}

/** A request that never reaches a server. */
export const unreachable = () => Promise.reject(new TypeError('Failed to fetch'))

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each answer knows the variables of its own operation
type Answers = Record<string, (variables: any) => unknown>

/** A client whose operations are answered by name. */
export function clientOf(answers: Answers) {
  const { send, sent } = serverOf(({ body: { operationName = '', variables } }) => {
    const answer = answers[operationName]
    if (!answer) throw new Error(`Nobody answers ${operationName}.`)
    return json(answer(variables))
  })
  return { client: createClient(send), asked: () => sent.map(({ body }) => body) }
}

interface Among {
  ids: string[]
}

/** Another id of a thing or a link, as Neo4j or a claim has one, and the one that it has everywhere. */
const ownOf = (id: string) => id.replace(/^(other|claim of) /, '')

/** Answers of a server that holds these links, and gives at most so much at once. */
export const graphOf = (links: readonly Link[], maxPageSize: number) => {
  const there = new Set(links.flatMap(({ source, target }) => [source, target]))
  return {
    Limits: () => ({ data: { limits: { maxPageSize } } }),
    Pieces: ({ ids }: Among) => {
      if (ids.length > maxPageSize) return failed('TOO_LARGE', 'ids: too many.', { max: maxPageSize })
      const found = links.filter(({ id }) => ids.some((asked) => ownOf(asked) === id))
      const named = ids.map(ownOf).filter((id) => there.has(id))
      const nodes = new Set([...named, ...found.flatMap(({ source, target }) => [source, target])])
      const known = (asked: string) => there.has(ownOf(asked)) || found.some(({ id }) => id === ownOf(asked))
      return {
        data: {
          pieces: {
            nodes: [...nodes].map((id) => thing(id)),
            links: found,
            renamed: ids
              .filter((asked) => known(asked) && asked !== ownOf(asked))
              .map((asked) => ({ asked, own: ownOf(asked) })),
            missing: ids.filter((asked) => !known(asked)),
          },
        },
      }
    },
    Among: ({ ids }: Among) => {
      const gone = ids.filter((id) => !there.has(id))
      if (ids.length > maxPageSize) return failed('TOO_LARGE', 'ids: too many.', { max: maxPageSize })
      if (gone.length > 0) return failed('NOT_FOUND', `There is no ${gone.join(', ')}.`, { ids: gone })
      const found = links.filter(({ source, target }) => ids.includes(source) && ids.includes(target))
      return {
        data: {
          subgraph: {
            nodes: ids.map((id) => thing(id)),
            links: found.slice(0, maxPageSize),
            truncated: found.length > maxPageSize,
            total: found.length,
          },
        },
      }
    },
  }
}

export const failed = (code: string, message: string, details: object = {}) => ({
  data: null,
  errors: [{ message, extensions: { code, ...details } }],
})
