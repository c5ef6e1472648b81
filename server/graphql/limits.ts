import { GraphQLError, Kind, type ASTNode, type FragmentDefinitionNode, type ValidationRule } from 'graphql'

/** How much one operation may ask for. `first` and lists of ids are bounded by `SIGHTLINE_MAX_PAGE_SIZE`. */
export const LIMITS = {
  /** Lexical tokens; the schema's largest sensible operation has fewer than 1,000. */
  tokens: 4_000,
  /** Levels of fields; introspection as GraphiQL sends it needs 13. */
  depth: 15,
  /** Queries at the top of one operation, each a statement in Neo4j. */
  topFields: 10,
  /** Fields after fragments are spread; introspection has about 200. */
  fields: 2_000,
} as const

const tooLarge = (what: string, max: number, node: ASTNode) =>
  new GraphQLError(`The operation has more than ${max} ${what}. Ask for less, or in several requests.`, {
    nodes: node,
    extensions: { code: 'TOO_LARGE', max },
  })

/** Bounds depth, statements and fields of an operation, counting through fragments; cycles are refused by GraphQL itself. */
export const withinLimits: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const definition of context.getDocument().definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    let fields = 0
    let deepest = 0
    let top = 0
    const visiting = new Set<string>()
    const walk = (node: ASTNode, depth: number): void => {
      // Past the limit nothing more is counted, so that a bomb costs no more than an honest query.
      if (fields > LIMITS.fields || depth > LIMITS.depth) return
      if (!('selectionSet' in node) || !node.selectionSet) return
      for (const selection of node.selectionSet.selections) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value
          // A spread counts as a field: fragments that only spread others double without holding any.
          fields++
          const fragment = fragments.get(name)
          if (!fragment || visiting.has(name)) continue
          visiting.add(name)
          walk(fragment, depth)
          visiting.delete(name)
        } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection, depth)
        else {
          fields++
          if (depth === 0) top++
          deepest = Math.max(deepest, depth + 1)
          walk(selection, depth + 1)
        }
      }
    }
    walk(operation, 0)
    if (deepest > LIMITS.depth) context.reportError(tooLarge('levels', LIMITS.depth, operation))
    else if (fields > LIMITS.fields) context.reportError(tooLarge('fields', LIMITS.fields, operation))
    else if (top > LIMITS.topFields) context.reportError(tooLarge('queries', LIMITS.topFields, operation))
  },
})
