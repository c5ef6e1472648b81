import { ApiError, refusedBy, unanswered } from './errors.ts'
import type { Send } from './send.ts'

export interface Exported {
  statement: string
  parameters: Readonly<Record<string, unknown>>
  format: string
}

const BROKEN_OFF =
  'The export broke off: it is larger or takes longer than an export may (SIGHTLINE_EXPORT_BYTES, SIGHTLINE_EXPORT_TIMEOUT_MS), or the server went away. Nothing was saved.'

/**
 * Runs a statement anew and fetches its whole answer as a file.
 * @param progress told how many bytes have come
 * @throws ApiError
 */
export async function exportFile(
  send: Send,
  exported: Exported,
  progress: (bytes: number) => void = () => undefined,
): Promise<Blob> {
  const response = await send('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(exported),
  }).catch((error: unknown) => {
    throw unanswered(error)
  })
  if (!response.ok) throw await refusedBy(response)
  const parts: BlobPart[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  for (;;) {
    const piece = await reader?.read().catch(() => {
      throw new ApiError(BROKEN_OFF, 'BROKEN_OFF')
    })
    if (!piece || piece.done) break
    parts.push(piece.value as BlobPart)
    bytes += piece.value.length
    progress(bytes)
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' })
}
