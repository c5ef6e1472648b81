import { expect, it } from 'vitest'
import { takeParams } from '../../../../client/features/workbench/params.ts'
import { activeTab, createWorkbench } from '../../../../client/features/workbench/store.ts'
import { keepOf } from '../../tools.ts'

function opened(text: string) {
  const workbench = createWorkbench(keepOf())
  workbench.getState().actions.open({ text })
  const said: string[] = []
  return { workbench, said, say: (words: string) => void said.push(words), tab: () => activeTab(workbench.getState()) }
}

it('what runs is the statement that was picked, once the lines before it are parameters', () => {
  const text = ":param a => 1;\n:param b => date('2023-01-01');\nRETURN $a;\nRETURN $b"
  const { workbench, said, say, tab } = opened(text)
  const caret = text.indexOf('$b')
  const left = takeParams(workbench, text, { from: caret, to: caret }, say)
  expect(left.text.slice(left.selection.from)).toBe('$b')
  expect(tab()).toMatchObject({
    text: 'RETURN $a;\nRETURN $b',
    parameters: { a: { input: 'integer', text: '1' }, b: { input: 'date', text: '2023-01-01' } },
  })
  expect(said).toEqual(['Taken from :param lines: $a, $b.'])
})

it('what is no value is told, and what has no such lines stays as it is', () => {
  const { workbench, said, say, tab } = opened(':param a => rand()\nRETURN $a')
  takeParams(workbench, tab().text, { from: 0, to: 0 }, say)
  expect(said).toEqual([
    'Not read, for it is no value: :param a => rand() It stands there as a comment; write a value in its field.',
  ])
  const { text } = tab()
  expect(takeParams(workbench, text, { from: 3, to: 5 }, say)).toEqual({ text, selection: { from: 3, to: 5 } })
  expect(said).toHaveLength(1)
})
