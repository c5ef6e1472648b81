import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** Whether one of these fields of an answer is asked for: what costs something is worked out only then. */
export function isAsked(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  fields: readonly string[],
): boolean {
  const within = (selections: SelectionSetNode | undefined): boolean =>
    selections?.selections.some((each) => {
      if (each.kind === 'Field') return fields.includes(each.name.value)
      return within(each.kind === 'InlineFragment' ? each.selectionSet : fragments[each.name.value]?.selectionSet)
    }) ?? false
  return fieldNodes.some(({ selectionSet }) => within(selectionSet))
}
