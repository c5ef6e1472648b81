import { describe, expect, it } from 'vitest'
import { takeParamLines } from '../../../client/state/param-lines.ts'

describe('the lines of a file that give parameters their values', () => {
  it('become parameters, in every form that Neo4j’s tools write, and go from the text', () => {
    const file = `// Title.
:param who => 'ttp';
:param first: 20
:param day => date('2023-10-05'); // as announced
:params {share: 0.5, kinds: ['ArmedGroup',
  'Person'], big: 9007199254740993}
:param \`odd name\` => true
MATCH (n {id: $who}) RETURN n LIMIT $first;
`
    expect(takeParamLines(file)).toEqual({
      text: '// Title.\nMATCH (n {id: $who}) RETURN n LIMIT $first;\n',
      parameters: {
        who: { input: 'text', text: 'ttp' },
        first: { input: 'integer', text: '20' },
        day: { input: 'date', text: '2023-10-05' },
        share: { input: 'float', text: '0.5' },
        kinds: { input: 'texts', text: 'ArmedGroup\nPerson' },
        big: { input: 'integer', text: '9007199254740993' },
        'odd name': { input: 'boolean', text: 'true' },
      },
      unread: [],
    })
  })

  it('that are no values stay as comments, and are told', () => {
    const text = ':param ids => COLLECT { MATCH (n) RETURN n.id };\n:param\nRETURN $ids'
    expect(takeParamLines(text)).toEqual({
      text: '// :param ids => COLLECT { MATCH (n) RETURN n.id };\n// :param\nRETURN $ids',
      parameters: {},
      unread: [':param ids => COLLECT { MATCH (n) RETURN n.id };', ':param'],
    })
  })

  it.each([
    "RETURN ':param a => 1'",
    'RETURN 1 // :param a => 1',
    "RETURN '\n:param a => 1\n'",
    '/*\n:param a => 1\n*/ RETURN 1',
  ])('are not in texts and comments: %j', (text) =>
    expect(takeParamLines(text)).toEqual({ text, parameters: {}, unread: [] }),
  )
})
