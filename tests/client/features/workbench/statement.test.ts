import { expect, it } from 'vitest'
import { countOf, pickedStatement, valuesOf } from '../../../../client/features/workbench/statement.ts'

const text = 'RETURN 1 AS first;\nRETURN 2 AS second'

const picked = (from: number, to = from) => {
  const span = pickedStatement(text, { from, to })
  return span && text.slice(span.from, span.to)
}

it('runs the statement at the caret', () => {
  expect(picked(3)).toBe('RETURN 1 AS first')
  expect(picked(text.length)).toBe('RETURN 2 AS second')
})

it('runs what is selected; blanks are no selection', () => {
  expect(picked(0, 8)).toBe('RETURN 1')
  expect(picked(6, 7)).toBe('RETURN 1 AS first')
})

it('nothing is run where nothing is written', () =>
  expect(pickedStatement('// no more than a remark\n', { from: 0, to: 0 })).toBe(null))

it('values that cannot be read yet are null: the editor still completes', () =>
  expect(
    valuesOf({
      text: 'RETURN $many, $who, $new',
      parameters: { many: { input: 'integer', text: 'x' }, who: { input: 'text', text: 'me' } },
    }),
  ).toEqual({ many: null, who: 'me', new: '' }))

it('counts the rows of a statement, whatever it ends with', () =>
  expect([' MATCH (n) RETURN n;\n', 'MATCH (n) RETURN n\nLIMIT $first'].map(countOf)).toEqual(
    Array(2).fill('CALL () {\nMATCH (n) RETURN n\n}\nRETURN count(*) AS rows'),
  ))
