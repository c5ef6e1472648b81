import { describe, expect, it } from 'vitest'
import { exportFile } from '../../../client/api/export.ts'
import { failed, json, serverOf, unreachable } from './sent.ts'

const WANTED = { statement: 'RETURN 1 AS one', parameters: {}, format: 'csv' }

/** An answer whose second piece breaks when told so. */
const inPieces = (pieces: string[], breaks = false) => {
  const left = pieces.map((piece) => new TextEncoder().encode(piece))
  const body = new ReadableStream<Uint8Array>({
    pull(pen) {
      const next = left.shift()
      if (next) pen.enqueue(next)
      else if (breaks) pen.error(new TypeError('network error'))
      else pen.close()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/csv' } })
}

describe('an export', () => {
  it('is the whole answer as a file, told of while it comes', async () => {
    const { send, sent } = serverOf(() => inPieces(['one\r\n', '1\r\n']))
    const told: number[] = []
    const file = await exportFile(send, WANTED, (bytes) => told.push(bytes))
    expect(await file.text()).toBe('one\r\n1\r\n')
    expect(file.type).toBe('text/csv')
    expect(told).toEqual([5, 8])
    expect(sent[0]).toMatchObject({ url: '/export', body: WANTED })
  })

  it('fails in words, and never gives a part for the whole', async () => {
    const tried = (answer: Parameters<typeof serverOf>[0]) => exportFile(serverOf(answer).send, WANTED)
    await expect(tried(() => json(failed('REFUSED', 'DETACH changes the graph.'), 400))).rejects.toMatchObject({
      message: 'DETACH changes the graph.',
      code: 'REFUSED',
    })
    await expect(tried(unreachable)).rejects.toMatchObject({ code: 'OFFLINE' })
    await expect(tried(() => inPieces(['one\r\n'], true))).rejects.toThrow(
      /^The export broke off: .* Nothing was saved\.$/,
    )
  })
})
