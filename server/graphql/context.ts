/** What a resolver gets with every request. */
export interface Context {
  /** Ends the request's database work when the client goes away. */
  signal: AbortSignal
}
