import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql'

/**
 * Whether a variable stands inside of a literal whose parts have no type of their own, as in `parameters: {from: $a}`. graphql-jit reads such a
 * literal without its variables, as if none were given: graphql-js has to run the operation.
 */
export function hasVariableWithinJson(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  let found = false
  // The definition of a variable is visited too; there its type is said beside it.
  const visitor = {
    VariableDefinition: () => false,
    Variable: () => void (found ||= !types.getInputType()),
  } as const
  visit(document, visitWithTypeInfo(types, visitor))
  return found
}
