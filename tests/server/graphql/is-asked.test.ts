import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { askedAt, isAsked } from '../../../server/graphql/is-asked.ts'

function infoOf(text: string) {
  const { definitions } = parse(text)
  const fragments: Record<string, FragmentDefinitionNode> = {}
  let fieldNodes: FieldNode[] = []
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each
    else if (each.kind === Kind.OPERATION_DEFINITION)
      fieldNodes = each.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
  return { fieldNodes, fragments }
}
const asks = (text: string, field = 'total') => isAsked(infoOf(text), ['other', field])

it.each([
  ['a field', '{ search { total } }', true],
  ['under another name', '{ search { count: total } }', true],
  ['in a part without a name', '{ search { ... { total } } }', true],
  ['in a fragment of a fragment', '{ search { ...A } } fragment A on S { ...B } fragment B on S { total }', true],
  ['further down it is another', '{ search { hits { total } } }', false],
  ['not at all', '{ search { hits { id } } }', false],
])('%s', (_, text, asked) => expect(asks(text)).toBe(asked))

it.each([
  ['further down', '{ claims { edges { node { others { total } } } } }', true],
  [
    'further down, in fragments',
    '{ claims { edges { ...A } } } fragment A on E { node { ...B } } fragment B on C { others { total } }',
    true,
  ],
  ['nearer', '{ claims { others { total } } }', false],
  ['beside it', '{ claims { edges { node { id } others { total } } } }', false],
])('a field %s', (_, text, asked) => expect(asks(text, 'edges.node.others')).toBe(asked))

it.each([
  ['{ claims { edges { node { id who: subject { id other: name } } } } }', ['id', 'name']],
  [
    '{ claims { edges { ...E } } } fragment E on E { node { ... { subject { id } } ...C } } fragment C on C { subject { kind } }',
    ['id', 'kind'],
  ],
  ['{ claims { edges { node { id } } subject { id } } }', []],
])('at a place further down %s asks for %j', (text, fields) =>
  expect([...askedAt(infoOf(text), 'edges.node.subject')]).toEqual(fields),
)
