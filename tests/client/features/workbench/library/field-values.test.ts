import { expect, it } from 'vitest'
import {
  choiceOf,
  controlOf,
  fromJsonText,
  fromLine,
  linesOf,
} from '../../../../../client/features/workbench/library/field-values.ts'

it.each([
  ['Status', true, 'choice'],
  ['List<Status>', true, 'choices'],
  ['Choice<up|down>?', true, 'choice'],
  ['Entity<ArmedGroup>', false, 'thing'],
  ['List<Entity>', false, 'lines'],
  ['List<String>?', false, 'lines'],
  ['List<Integer>', false, 'json'],
  ['Map', false, 'json'],
  ['Boolean', false, 'tick'],
  ['Date', false, 'line'],
  ['Integer?', false, 'line'],
  ['String', false, 'line'],
] as const)('%s, with words to choose from %s: %s', (type, known, control) =>
  expect(controlOf(type, known)).toBe(control),
)

it('a line is a number where one is wanted; nothing is null where it may be', () => {
  expect(fromLine('12', 'Integer')).toBe(12)
  expect(fromLine('1.5', 'Float?')).toBe(1.5)
  expect(fromLine('12', 'String')).toBe('12')
  expect(fromLine('', 'Integer?')).toBe(null)
  expect(fromLine('', 'Integer')).toBe('')
})

it('a choice of numbers gives a number: compared with a text it would find nothing', () => {
  expect(choiceOf('2', 'Choice<1|2>')).toBe(2)
  expect(choiceOf('up', 'Choice<up|down>')).toBe('up')
  expect(choiceOf('2', 'Status?')).toBe('2')
})

it.each(['9007199254740993', '1e400', '1e-400', '1e', 'ten', '-'])(
  '%s stays as it was typed: as a number it would be another',
  (text) => {
    expect(fromLine(text, 'Float')).toBe(text)
    expect(fromLine(text, 'Integer')).toBe(text)
    expect(fromJsonText(`{"a": [${text}]}`, '')).toBe(`{"a": [${text}]}`)
  },
)

it('JSON that is none stays as it was typed, for the form to complain of', () => {
  expect(fromJsonText('{"a": 1}', '')).toEqual({ a: 1 })
  expect(fromJsonText('{"a"', '')).toBe('{"a"')
  expect(fromJsonText('  ', null)).toBe(null)
})

it('lines lose their blanks, and those that say nothing are left out', () =>
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b']))
