import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'

/** When to come again, in milliseconds, of what was refused because too much is asked at once; null where nothing was. */
export function retryAfterMs(errors: readonly GraphQLFormattedError[] = []): number | null {
  const waits = errors.flatMap(({ extensions }) => {
    const wait = extensions?.code === 'BUSY' ? extensions.retryAfterMs : null
    return typeof wait === 'number' ? [wait] : []
  })
  return waits.length > 0 ? Math.max(...waits) : null
}

/** As HTTP says it: whole seconds. */
export const retryAfter = (ms: number): string => String(Math.ceil(ms / 1_000))

/**
 * Answers that hold `BUSY` say in `Retry-After` when to come again; one that holds nothing else is a 503, as whatever stands between
 * the server and who asks understands it.
 */
export const comeAgain: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return
        const { data, errors } = body.singleResult
        const ms = retryAfterMs(errors)
        if (ms === null) return
        http.headers.set('retry-after', retryAfter(ms))
        if (!data || Object.values(data).every((field) => field === null)) http.status = 503
      },
    }
  },
}
