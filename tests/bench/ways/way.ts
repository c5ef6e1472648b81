import { gistOf, type Gist } from '../cases/gist.ts'
import type { Question, ScaleCase } from '../cases/case.ts'

/** A way of asking a graph over HTTP: a column of the table. */
export interface Way {
  name: string
  /** Whether it may fail where the others answer. */
  mayFail?: true
  /** Asks to the last byte of the answer, or of several where one follows from another; null where it cannot be asked. */
  asking(of: ScaleCase): (() => Promise<string[]>) | null
  /** What such answers come to. */
  gist(of: ScaleCase, answers: readonly string[]): Gist
  close(): Promise<void>
}

/** @throws Error for an answer that is none */
export async function post(url: string, body: object, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 400))
  return text
}

/** @param name of its column @param of which question of a case is its own */
export const graphqlWay = (
  name: string,
  url: string,
  of: (each: ScaleCase) => Question | null,
  close: () => Promise<void>,
): Way => ({
  name,
  asking(each) {
    const question = of(each)
    if (!question) return null
    const { query, variables, then } = question
    return async () => {
      const first = await post(url, { query, variables })
      if (!then) return [first]
      const { data }: { data: unknown } = JSON.parse(first)
      return [first, await post(url, { query: then.query, variables: then.variables(data) })]
    }
  },
  gist(each, answers) {
    const data = answers.map((text) => JSON.parse(text).data)
    return gistOf(data, of(each)?.reading ?? {})
  },
  close,
})
