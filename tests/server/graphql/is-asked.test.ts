import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { isAsked } from '../../../server/graphql/is-asked.ts'

function asks(text: string, field = 'total'): boolean {
  const { definitions } = parse(text)
  const fragments: Record<string, FragmentDefinitionNode> = {}
  let fieldNodes: FieldNode[] = []
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each
    else if (each.kind === Kind.OPERATION_DEFINITION)
      fieldNodes = each.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
  return isAsked({ fieldNodes, fragments }, ['other', field])
}

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
