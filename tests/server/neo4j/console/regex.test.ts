import { expect, it } from 'vitest'
import { effortOf, stepsOf } from '../../../../server/neo4j/console/regex.ts'

/** On a text as the graph holds. */
const steps = (pattern: string, length = 500) => stepsOf(effortOf(`'x' =~ '${pattern}'`, 0, pattern), length)

it.each([
  '(?i).*taliban.*',
  '(?i).*taliban.*pakistan.*(attack|bomb(ing)?|kill(ed|s)?).*',
  '(ttp|imf|un)(-[a-z]+)?',
  String.raw`(\d{1,3}\.){3}\d{1,3}`,
  String.raw`\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?`,
  '.*bomb.{0,200}kill.*',
  '[^]()+*|]+',
  '[a-z&&[^aeiou]]+x{2,}',
  String.raw`\Q(a+)+\E.*`,
  String.raw`\p{Lu}\p{L}+( \p{Lu}\p{L}+)?`,
  '(?<who>ttp|isis)-.+',
  '(?=.*ttp)(?!.*imf).*',
  'a*?b++c??',
  'colou?r',
  '',
  'a)b',
  '(a',
  String.raw`ends with a backslash \\`,
])('%s is taken', (pattern) => expect(steps(pattern)).toBeLessThan(40_000_000))

it.each([
  ['a repeat in a repeat', '(a+)+b', 'in several ways'],
  ['with options between', '((?:a+)?)*b', 'in several ways'],
  ['alternatives that begin alike in a repeat', '(a|aa)+b', 'in several ways'],
  ['the same alternative twice', '(a|a)*b', 'in several ways'],
  ['classes that overlap', '([a-m]|[k-z])*b', 'in several ways'],
  ['options in a repeat', '(a?b?)*c', 'in several ways'],
  ['a blank that may be missing', '( ?[a-z]+)*x', 'in several ways'],
  ['blanks on both sides', String.raw`(\s*[a-z]+\s*)*x`, 'in several ways'],
  ['anything in a repeat', '(.*a)*b', 'in several ways'],
  ['cases that do not count', '(?i)(a|A)*b', 'in several ways'],
  ['a repeat without a bound, in braces', '(a{1,}){1,}', 'in several ways'],
  ['a reluctant one', '(a+?)+?b', 'in several ways'],
  ['nothing in several ways between', '(a(x*|y*)b)*c', 'in several ways'],
  ['a large group', '(a{200})*', 'too large'],
  ['a look ahead in a repeat', '(?:(?=a)a)*b', 'looks ahead'],
  ['a reference back', String.raw`(a)\1`, 'refers back'],
  ['blanks that do not count', '(?x)(a+) +b', 'flag x'],
  ['the same among other flags', '(?i-sx:(a+) +)b', 'flag x'],
  ['a bracket hidden in a class', String.raw`[\Q[\E](a+)+b]`, 'quotes within a class'],
  ['deep groups', '('.repeat(30), 'deep'],
])('%s is refused: %s', (_, pattern, why) => expect(() => steps(pattern)).toThrow(why))

it.each([
  ['a repeat so many times', '(.*a){20}'],
  ['an option so many times', '(?:a?){40}a{40}'],
  ['options in a row', `${'a?'.repeat(30)}${'a'.repeat(30)}`],
  ['bounds in a row', 'a{0,20}'.repeat(8)],
  ['alternatives in a row', '(a|a)'.repeat(40)],
  ['a repeat of a repeat', '(?:a{1,9}){1,9}'],
  ['many repeats', 'a*'.repeat(8)],
  ['more alternatives in a row than words can be listed for', '(a|b|a)'.repeat(100)],
])('%s takes too many steps: %s', (_, pattern) => expect(steps(pattern)).toBeGreaterThan(40_000_000))

it('many repeats take many steps on a short text too', () =>
  expect(steps('a*'.repeat(300), 10)).toBeGreaterThan(40_000_000))

it.each([
  ['repeats that end at one place alone', '^[A-Z][a-z]+( [A-Z][a-z]+)*$', 1],
  ['a word to look for', '(?i).*taliban.*', 2],
  ['letters in any order', '.*a.*a.*ab', 3],
  ['alternatives that begin differently', '(north|south|east)*', 1],
  ['one after the other, that overlap', '[a-z]*[a-c]*x', 2],
])('%s: %s grows with the power %i of the length', (_, pattern, power) =>
  expect(Math.log2(steps(pattern, 2_000) / steps(pattern, 1_000))).toBeCloseTo(power, 1),
)
