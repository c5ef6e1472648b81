import { describe, expect, it, vi } from 'vitest'
import { openStream } from '../../../client/api/stream.ts'
import { failed, json, serverOf, unreachable } from './sent.ts'

const OPERATION = { query: 'subscription { cypher(statement: "RETURN 1") { rows } }', variables: { a: 1 } }
const event = (rows: unknown) => `event: next\ndata: ${JSON.stringify({ data: { cypher: { rows } } })}\n\n`

/** An answer in pieces, open until the test ends it. */
function events() {
  let pen!: ReadableStreamDefaultController<Uint8Array>
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (pen = controller) })
  const write = (text: string) => pen.enqueue(new TextEncoder().encode(text))
  return {
    response: new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    write,
    end: () => {
      write('event: complete\n\n')
      pen.close()
    },
    breakOff: () => pen.error(new TypeError('network error')),
  }
}

async function all(pieces: AsyncIterable<{ data?: unknown }>, into: unknown[] = []): Promise<unknown[]> {
  for await (const { data } of pieces) into.push(data)
  return into
}
const rows = (...each: unknown[]) => each.map((value) => ({ cypher: { rows: value } }))

describe('an answer in pieces', () => {
  it('comes piece by piece, in order', async () => {
    const { response, write, end } = events()
    const { send, sent } = serverOf(() => response)
    const answer = all(openStream(send)(OPERATION, new AbortController().signal))
    write(event([[1]]))
    write(event([[2], [3]]))
    end()
    expect(await answer).toEqual(rows([[1]], [[2], [3]]))
    expect(sent[0]?.url).toBe('/graphql/stream')
    expect(sent[0]?.body).toEqual(OPERATION)
  })

  it('ends without an error when it is stopped, and the request with it', async () => {
    const { response, write, breakOff } = events()
    const { send, sent } = serverOf(({ signal }) => {
      // As a browser's fetch does.
      signal?.addEventListener('abort', breakOff)
      return response
    })
    const gone = new AbortController()
    const got: unknown[] = []
    const answer = all(openStream(send)(OPERATION, gone.signal), got)
    write(event([[1]]))
    await vi.waitFor(() => expect(got).toHaveLength(1))
    gone.abort()
    expect(await answer).toEqual(rows([[1]]))
    expect(sent[0]?.signal?.aborted).toBe(true)
  })

  it('that was stopped before it began is none', async () => {
    const { send } = serverOf(() => events().response)
    expect(await all(openStream(send)(OPERATION, AbortSignal.abort()))).toEqual([])
  })

  it('fails in words: refused, without an answer, and broken off after what came', async () => {
    const start = (answer: Parameters<typeof serverOf>[0], got: unknown[] = []) =>
      all(openStream(serverOf(answer).send)(OPERATION, new AbortController().signal), got)
    await expect(start(() => json(failed('BUSY', 'Too much at once.'), 503))).rejects.toMatchObject({
      message: 'Too much at once.',
      code: 'BUSY',
    })
    await expect(start(unreachable)).rejects.toMatchObject({ code: 'OFFLINE' })
    const { response, write, breakOff } = events()
    const got: unknown[] = []
    const lost = vi.fn()
    const broken = all(openStream(serverOf(() => response).send, lost)(OPERATION, new AbortController().signal), got)
    write(event([[1]]))
    await vi.waitFor(() => expect(got).toHaveLength(1))
    breakOff()
    await expect(broken).rejects.toMatchObject({ code: 'OFFLINE' })
    expect(lost).toHaveBeenCalledTimes(1)
  })
})
