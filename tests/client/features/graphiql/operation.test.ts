import type { EditorContextType } from '@graphiql/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { fetcherFor } from '../../../../client/features/graphiql/fetcher.ts'
import { operationIn, unsendable } from '../../../../client/features/graphiql/operation.ts'

const editors = (variables: string) =>
  ({
    queryEditor: { getValue: () => 'query ($p: JSON) { cypher(statement: "RETURN $a", parameters: $p) { rows } }' },
    variableEditor: { getValue: () => variables },
  }) as unknown as EditorContextType

beforeAll(() => vi.stubGlobal('location', { origin: 'http://here' }))

it.each(['{"p": {"a": 1e400}}', '{"p": {"a": [9007199254740993]}}', '{"p": -9007199254740992}'])(
  'an operation with %s is refused, not sent or copied as another',
  (variables) => {
    expect(unsendable(editors(variables))).toMatch(/^The variables would be changed/)
    expect(() => operationIn(editors(variables))).toThrow(/^The variables would be changed/)
  },
)

it.each(['', '{"p": {"a": 9007199254740991, "b": "1e400", "c": -1.5e10}}'])(
  'an operation with %s goes as it is',
  (variables) => {
    expect(unsendable(editors(variables))).toBeNull()
    expect(operationIn(editors(variables)).variables).toEqual(JSON.parse(variables || '{}'))
  },
)

it('what is refused is never sent, and the answer says why', async () => {
  const sent = vi.fn()
  const fetcher = fetcherFor({ askAsWritten: sent, stream: sent }, () => 'Changed on its way.')
  const answers: object[] = []
  const subscribe = fetcher({ query: '{ a }', variables: { p: null } }) as unknown as {
    subscribe(sink: { next(answer: object): void; complete(): void }): void
  }
  await new Promise<void>((complete) => subscribe.subscribe({ next: (answer) => answers.push(answer), complete }))
  expect(answers).toEqual([{ errors: [{ message: 'Changed on its way.' }] }])
  expect(sent).not.toHaveBeenCalled()
})
