import { describe, expect, it } from 'vitest'
import { blocksIn, parseBlock, withBlocks } from '../../../server/neo4j/blocks.ts'

/** Text that is written once and put between marks. */

const block = (name: string, takes: string, text: string) =>
  parseBlock(name, `// What it is.\n${takes && `// @takes ${takes}\n`}${text}\n`)
const BLOCKS = new Map(
  [
    block('thing', 'n', 'n {.*, labels: labels(n),\n  n: n.name}'),
    block('pair', 'one, two', '[/* block thing(one) */ /* end thing */,\n  /* block thing(two) */ /* end thing */]'),
    block('now', '', 'date()'),
    block('since', 'day', 'day >= date($day)'),
  ].map((each) => [each.name, each]),
)
const filled = (text: string) => withBlocks(text, 'cypher/a/b.cypher', BLOCKS)

describe('a block is put between its marks', () => {
  it('about what the mark names, indented as the line is', () =>
    expect(filled('  RETURN /* block thing(holder) */ old text /* end thing */ AS item')).toBe(
      '  RETURN /* block thing(holder) */ holder {.*, labels: labels(holder),\n    n: holder.name} /* end thing */ AS item',
    ))

  it('and again changes nothing', () => {
    const once = filled('RETURN /* block pair(a, b) */ /* end pair */')
    expect(filled(once)).toBe(once)
  })

  it('with the blocks that it uses, without their marks', () => {
    const text = filled('RETURN /* block pair(two, one) */ /* end pair */')
    expect(blocksIn(text, '').map(({ name }) => name)).toEqual(['pair'])
    expect(text).toContain('[two {.*, labels: labels(two),')
    expect(text).toContain('one {.*, labels: labels(one),')
  })

  it('with nothing to name', () =>
    expect(filled('RETURN /* block now() */ /* end now */')).toBe('RETURN /* block now() */ date() /* end now */'))

  it('with a parameter for a word; parameters of its own stay', () =>
    expect(filled('/* block since($from) */ /* end since */')).toContain(' $from >= date($day) '))

  it('with what has brackets, and commas in them, for a word', () =>
    expect(filled('/* block pair(f(a, [b]), {c: d, e: 1}) */ /* end pair */')).toContain(
      '[f(a, [b]) {.*, labels: labels(f(a, [b])),',
    ))

  it('as often as it stands there', () =>
    expect(
      filled('/* block now() */ /* end now */ + /* block now() */ x /* end now */').match(/date\(\)/g),
    ).toHaveLength(2))

  it('and other comments are none of its business', () =>
    expect(filled('/* a block of flats */ // block thing(n)\nRETURN 1 /* the end */')).toContain(
      'RETURN 1 /* the end */',
    ))
})

describe('a mistake is told with file, line and what is expected', () => {
  it.each([
    [
      'an unknown block',
      'RETURN 1\n/* block thnig(n) */ /* end thnig */',
      /^cypher\/a\/b\.cypher:2: there is no block thnig; expected one of thing, pair, now, since/,
    ],
    [
      'a mark without its end',
      '\n\n/* block thing(n) */ n',
      /b\.cypher:3: block thing has no end; expected \/\* end thing \*\//,
    ],
    ['an end without its mark', 'n /* end thing */', /:1: block thing ends but has not begun/],
    ['the end of another', '/* block thing(n) */ n /* end pair */', /:1: block thing begins, and block pair ends/],
    [
      'one inside another',
      '/* block pair(a, b) */\n/* block thing(a) */ a /* end thing */ /* end pair */',
      /:2: block thing begins before block pair has ended/,
    ],
    ['too few words', '/* block pair(a) */ /* end pair */', /:1: block pair takes one, two; there is a$/],
    ['words where it takes none', '/* block now(a) */ /* end now */', /block now takes nothing; there is a$/],
    ['a mark that cannot be read', '/* block thing n */ n /* end thing */', /:1: expected \/\* block name\(/],
  ])('%s', (_, text, reason) => expect(() => filled(text)).toThrow(reason))

  it('a block that uses itself, over others too', () => {
    const round = new Map(
      [block('a', '', 'x /* block b() */ /* end b */'), block('b', '', 'y /* block a() */ /* end a */')].map((each) => [
        each.name,
        each,
      ]),
    )
    expect(() => withBlocks('/* block a() */ /* end a */', 'f', round)).toThrow(
      /cypher\/blocks\/b\.cypher:1: block a uses itself, over a, b, a/,
    )
  })

  it.each([
    [
      'without a sentence that says what it is',
      'n {.*}\n',
      /cypher\/blocks\/x\.cypher:1: the first lines say what it is/,
    ],
    ['without a text', '// What it is.\n', /there is no text/],
    ['that takes what it does not use', '// What it is.\n// @takes n, m\nn {.m}\n', /@takes m is not used/],
    [
      'with another one filled in',
      '// What it is.\n/* block now() */ date() /* end now */\n',
      /block now is filled in/,
    ],
  ])('a block %s', (_, source, reason) => expect(() => parseBlock('x', source)).toThrow(reason))
})
