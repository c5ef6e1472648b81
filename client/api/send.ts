/** What every request of the page goes through. */
export type Send = typeof fetch

/** A status by which the server says that its database is away. */
const UNAVAILABLE = 503

/**
 * Sends, and tells when a request brought no answer, or the answer that the database is away. One that the page itself gave up tells
 * nothing.
 */
export const telling =
  (send: Send, failed: () => void): Send =>
  async (input, init) => {
    try {
      const response = await send(input, init)
      if (response.status === UNAVAILABLE) failed()
      return response
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) failed()
      throw error
    }
  }
