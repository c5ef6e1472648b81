/** What counts, said in each way. A thing itself is the same under any: `entity` takes none. */
export interface Lens {
  name: string
  /** `Lens` of our GraphQL. */
  ours: Record<string, unknown>
  /** A condition on a link or a claim. */
  hand: (of: string) => string
  /** Which the library is to answer, by what stands on a link (`edge`) or on a claim (`node`). */
  library: (on: 'edge' | 'node') => string
}

/** One link in twenty of the made-up graph is denied by somebody. */
export const notDenied: Lens = {
  name: 'not denied',
  ours: { statuses: { not: ['DENIED', 'CONTESTED'] } },
  hand: (of) => `NOT ${of}.status IN ['denied', 'contested']`,
  library: (on) => `{ NOT: { ${on}: { status: { in: ["denied", "contested"] } } } }`,
}
