import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** The fields that are asked for at a place further down, such as `edges.node`, by whatever name. */
export const askedAt = (info: Asked, place: string): ReadonlySet<string> => namesAt(info, place.split('.'))

/** Whether one of these fields of an answer is asked for: what costs something is worked out only then. One further down is `edges.node.others`. */
export const isAsked = (info: Asked, fields: readonly string[]): boolean =>
  fields.some((field) => {
    const path = field.split('.')
    return namesAt(info, path.slice(0, -1)).has(path.at(-1) ?? '')
  })

function namesAt({ fieldNodes, fragments }: Asked, path: readonly string[]): ReadonlySet<string> {
  const fields = (selections: SelectionSetNode | undefined): FieldNode[] =>
    selections?.selections.flatMap((each) => {
      if (each.kind === 'Field') return each
      return fields(each.kind === 'InlineFragment' ? each.selectionSet : fragments[each.name.value]?.selectionSet)
    }) ?? []
  let here = fieldNodes.flatMap(({ selectionSet }) => fields(selectionSet))
  for (const step of path)
    here = here.filter(({ name }) => name.value === step).flatMap(({ selectionSet }) => fields(selectionSet))
  return new Set(here.map(({ name }) => name.value))
}
