import { expect, it } from 'vitest'
import { assertSafePattern } from '../../../../server/neo4j/console/regex.ts'

const check = (pattern: string) => () => assertSafePattern(`'x' =~ '${pattern}'`, 0, pattern)

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
])('%s is taken', (pattern) => expect(check(pattern)).not.toThrow())

it.each([
  ['a repeat in a repeat', '(a+)+b', 'repeats a group'],
  ['with options between', '((?:a+)?)*b', 'repeats a group'],
  ['alternatives in a repeat', '(a|aa)+b', 'repeats a group'],
  ['an option in a repeat', '(a?b?)*c', 'repeats a group'],
  ['a repeat so many times', '(.*a){20}', 'more than 6 repeats'],
  ['an option so many times', '(?:a?){40}a{40}', 'too many ways'],
  ['options in a row', `${'a?'.repeat(30)}${'a'.repeat(30)}`, 'too many ways'],
  ['bounds in a row', 'a{0,20}'.repeat(8), 'too many ways'],
  ['alternatives in a row', '(a|a)'.repeat(40), 'too many ways'],
  ['a repeat of a repeat', '(?:a{1,9}){1,9}', 'too many ways'],
  ['many repeats', 'a*'.repeat(8), 'more than 6 repeats'],
  ['a repeat without a bound, in braces', '(a{1,}){1,}', 'repeats a group'],
  ['a reluctant one', '(a+?)+?b', 'repeats a group'],
  ['a reference back', String.raw`(a)\1`, 'refers back'],
  ['blanks that do not count', '(?x)(a+) +b', 'flag x'],
  ['the same among other flags', '(?i-sx:(a+) +)b', 'flag x'],
  ['a bracket hidden in a class', String.raw`[\Q[\E](a+)+b]`, 'quotes within a class'],
  ['deep groups', '('.repeat(30), 'deep'],
])('%s is refused: %s', (_, pattern, why) => expect(check(pattern)).toThrow(why))
