import { expect, it } from 'vitest'
import { refusalsIn } from '../../../../client/features/workbench/editor/refusals.ts'
import { clientOf } from '../../api/sent.ts'

/** A server that refuses every statement that deletes. */
const server = () =>
  clientOf({
    Refusals: ({ statements }: { statements: string[] }) => ({
      data: {
        cypherRefusals: statements.flatMap((text, statement) =>
          text.includes('DELETE')
            ? [{ statement, message: 'Line 1, column 7: DELETE writes.', offset: text.indexOf('DELETE') }]
            : [],
        ),
      },
    }),
  })

it('what would be refused is marked where it stands in the whole text, in the server’s words', async () => {
  const text = ':param a => 1;\nRETURN $a;\n  MATCH (n) DELETE n'
  const { client, asked } = server()
  const from = text.indexOf('DELETE')
  expect(await refusalsIn(client, text, { a: 1 })).toEqual([
    { from, to: from + 'DELETE'.length, message: 'Refused: DELETE writes.', severity: 'error' },
  ])
  // A line that becomes a parameter is no statement.
  expect(asked()[0]?.variables).toEqual({ statements: ['RETURN $a', 'MATCH (n) DELETE n'], parameters: { a: 1 } })
})

it('of nothing that could run nobody is asked', async () => {
  const { client, asked } = server()
  expect(await refusalsIn(client, '// DELETE\n', {})).toEqual([])
  expect(asked()).toEqual([])
})
