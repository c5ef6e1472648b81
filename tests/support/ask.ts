import { afterAll, beforeAll, expect } from 'vitest'
import type { Running } from '../../server/commands/start.ts'
import { graphql, startApp, type Answer } from './app.ts'

export interface Asked {
  readonly app: Running
  /** The data of an answer without errors; each test reads the shape that it has just asked for. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  ask(query: string, variables?: Record<string, unknown>): Promise<any>
  /** What an operation is refused with. */
  refused(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ code: unknown; message: string; details: Record<string, unknown> }>
}

/** The program for the tests of a file, and GraphQL to ask it. */
export function useAsked(start: () => Promise<Running> = startApp): Asked {
  const asked: { app: Running } & Asked = {
    app: {} as Running,
    async ask(query, variables = {}) {
      const answer = await graphql<never>(asked.app.address, query, variables)
      expect(answer.errors).toBeUndefined()
      return answer.data
    },
    async refused(query, variables = {}) {
      const answer: Answer<unknown> = await graphql(asked.app.address, query, variables)
      const [error] = answer.errors ?? []
      return { code: error?.extensions.code, message: error?.message ?? '', details: error?.extensions ?? {} }
    },
  }
  beforeAll(async () => {
    asked.app = await start()
  })
  afterAll(() => asked.app.close?.())
  return asked
}
