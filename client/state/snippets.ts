/** An operation as a program would send it. Pure: what is shown is what is tested. */
export interface Operation {
  url: string
  query: string
  variables: unknown
}

const bodyOf = ({ query, variables }: Operation) => JSON.stringify(hasVariables(variables) ? { query, variables } : { query })

const hasVariables = (variables: unknown) => typeof variables === 'object' && variables !== null && Object.keys(variables).length > 0

/** A text within single quotes of a shell. */
const shell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

export const asCurl = (operation: Operation): string =>
  `curl --silent ${shell(operation.url)} \\\n  --header 'content-type: application/json' \\\n  --data ${shell(bodyOf(operation))}\n`

export function asTypeScript({ url, query, variables }: Operation): string {
  const template = query.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  const given = hasVariables(variables) ? `, variables: ${JSON.stringify(variables, null, 2)}` : ''
  return `const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: \`${template}\`${given},
  }),
})
const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] }
if (errors) throw new Error(errors.map((error) => error.message).join('\\n'))
console.log(JSON.stringify(data, null, 2))
`
}
