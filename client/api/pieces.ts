/** What GraphQL answers, or a piece of it. */
export interface Piece {
  data?: Readonly<Record<string, unknown>> | null | undefined
  errors?: readonly unknown[] | undefined
  /** What is said of the answer as a whole: the last piece has the last word. */
  extensions?: unknown
}

/**
 * An answer that comes in pieces, as far as it has come: lists grow, and a field that a piece leaves null keeps what it had. So the rows
 * of a statement stand under its columns, as if they had come at once.
 */
export function joined(whole: Piece | null, piece: Piece): Piece {
  if (!whole) return piece
  const errors = [...(whole.errors ?? []), ...(piece.errors ?? [])]
  const data =
    whole.data && piece.data ? (grown(whole.data, piece.data, 1) as Piece['data']) : (piece.data ?? whole.data)
  const extensions = piece.extensions ?? whole.extensions
  return {
    ...(data !== undefined && { data }),
    ...(errors.length > 0 && { errors }),
    ...(extensions !== undefined && { extensions }),
  }
}

/** @param depth how far below maps are still joined: an operation's fields and theirs; values of the graph stay as they are */
function grown(before: unknown, now: unknown, depth: number): unknown {
  if (now === null || now === undefined) return before
  if (Array.isArray(before) && Array.isArray(now)) return [...before, ...now]
  if (depth < 0 || !isMap(before) || !isMap(now)) return now
  return {
    ...before,
    ...Object.fromEntries(Object.entries(now).map(([key, value]) => [key, grown(before[key], value, depth - 1)])),
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
