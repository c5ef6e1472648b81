import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** The fields that are asked for at a place further down, such as `edges.node`, by whatever name. */
export function askedAt(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  place: string,
): ReadonlySet<string> {
  const fields = (selections: SelectionSetNode | undefined): FieldNode[] =>
    selections?.selections.flatMap((each) => {
      if (each.kind === 'Field') return each
      return fields(each.kind === 'InlineFragment' ? each.selectionSet : fragments[each.name.value]?.selectionSet)
    }) ?? []
  let here = fieldNodes.flatMap(({ selectionSet }) => fields(selectionSet))
  for (const step of place.split('.'))
    here = here.filter(({ name }) => name.value === step).flatMap(({ selectionSet }) => fields(selectionSet))
  return new Set(here.map(({ name }) => name.value))
}

/** Whether one of these fields of an answer is asked for: what costs something is worked out only then. One further down is `edges.node.others`. */
export function isAsked(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  fields: readonly string[],
): boolean {
  const within = (selections: SelectionSetNode | undefined, path: readonly string[]): boolean =>
    selections?.selections.some((each) => {
      if (each.kind !== 'Field')
        return within(
          each.kind === 'InlineFragment' ? each.selectionSet : fragments[each.name.value]?.selectionSet,
          path,
        )
      return each.name.value === path[0] && (path.length === 1 || within(each.selectionSet, path.slice(1)))
    }) ?? false
  return fields.some((field) => fieldNodes.some(({ selectionSet }) => within(selectionSet, field.split('.'))))
}
