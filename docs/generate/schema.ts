import {
  Kind,
  print,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type StringValueNode,
} from 'graphql'

/** `docs/schema.md`: every query, type, input and enum of the SDL with its description. */
export function schemaReference(sdl: DocumentNode): string {
  const queries: string[] = []
  const types: string[] = []
  for (const node of sdl.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Query')
      queries.push(...(node.fields ?? []).map(queryEntry))
    else if (node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value !== 'Query')
      types.push(typeEntry('type', node))
    else if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) types.push(typeEntry('interface', node))
    else if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) types.push(typeEntry('input', node))
    else if (node.kind === Kind.ENUM_TYPE_DEFINITION)
      types.push(
        `### enum ${node.name.value}\n\n${text(node.description)}\n\n` +
          (node.values ?? []).map((value) => `- \`${value.name.value}\`${dash(value.description)}`).join('\n'),
      )
    else if (node.kind === Kind.SCALAR_TYPE_DEFINITION)
      types.push(`### scalar ${node.name.value}\n\n${text(node.description)}`)
  }
  return `# GraphQL reference

Generated from the SDL by \`npm run generate\`. The endpoint is \`/graphql\` on the address that \`npm start\` prints.

## Queries

${queries.join('\n\n')}

## Types

${types.sort().join('\n\n')}
`
}

const text = (description?: StringValueNode) => description?.value.trim() ?? ''
const dash = (description?: StringValueNode) => (description ? `: ${text(description).replaceAll('\n', ' ')}` : '')
const argument = (node: InputValueDefinitionNode) =>
  `${node.name.value}: ${print(node.type)}${node.defaultValue ? ` = ${print(node.defaultValue)}` : ''}`

const argumentLines = (field: FieldDefinitionNode | InputValueDefinitionNode, indent: string): string[] =>
  ('arguments' in field ? (field.arguments ?? []) : []).map(
    (node) => `${indent}- \`${argument(node)}\`${dash(node.description)}`,
  )

function queryEntry(field: FieldDefinitionNode): string {
  const args = (field.arguments ?? []).map(argument).join(', ')
  const heading = `### ${field.name.value}\n\n\`${field.name.value}${args ? `(${args})` : ''}: ${print(field.type)}\`\n\n${text(field.description)}`
  return [heading, argumentLines(field, '').join('\n')].filter(Boolean).join('\n\n')
}

function typeEntry(
  word: string,
  node: {
    name: { value: string }
    description?: StringValueNode
    fields?: readonly (FieldDefinitionNode | InputValueDefinitionNode)[]
  },
): string {
  const fields = (node.fields ?? []).flatMap((field) => [
    `- \`${field.name.value}: ${print(field.type)}\`${dash(field.description)}`,
    ...argumentLines(field, '  '),
  ])
  return `### ${word} ${node.name.value}\n\n${text(node.description)}\n\n${fields.join('\n')}`
}
