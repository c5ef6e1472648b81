/** An operation as it stands in an editor. */
export interface Draft {
  query: string
  variables?: Readonly<Record<string, unknown>>
}

/** An operation as a program would send it. Pure: what is shown is what is tested. */
export interface Operation extends Draft {
  /** Where it is sent: subscriptions have an address of their own. */
  url: string
  /** Which one is meant, when the text holds several. */
  operationName?: string | undefined
  /** True for a subscription: its answer comes in pieces, as server-sent events. */
  streamed: boolean
}

const bodyOf = ({ query, variables, operationName }: Operation) => ({
  query,
  ...(hasAny(variables) && { variables }),
  ...(operationName && { operationName }),
})

const hasAny = (variables: Draft['variables']) => variables !== undefined && Object.keys(variables).length > 0

/** A text within single quotes of a shell. */
const shell = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** A text between backticks. */
const template = (text: string) =>
  `\`${text.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``

/** The operation as a line for a shell. */
export function asCurl(operation: Operation): string {
  const accept = operation.streamed ? ["--header 'accept: text/event-stream'"] : []
  const parts = [
    `curl ${operation.streamed ? '--no-buffer' : '--silent'} ${shell(operation.url)}`,
    "--header 'content-type: application/json'",
    ...accept,
    `--data ${shell(JSON.stringify(bodyOf(operation)))}`,
  ]
  return `${parts.join(' \\\n  ')}\n`
}

/** The operation as a program that needs nothing but Node; a subscription needs the package `graphql-sse`. */
export function asTypeScript(operation: Operation): string {
  const { query, ...rest } = bodyOf(operation)
  const fields = [
    `query: ${template(query)}`,
    ...Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value, null, 2)}`),
  ]
  const request = (margin: string) =>
    `{\n${fields.map((field, at) => `${margin}  ${at === 0 ? field : field.replaceAll('\n', `\n${margin}  `)},\n`).join('')}${margin}}`
  if (operation.streamed)
    return `// npm install graphql-sse
import { createClient } from 'graphql-sse'

const client = createClient({ url: ${JSON.stringify(operation.url)}, retryAttempts: 0 })
const pieces = client.iterate(${request('')})
for await (const { data, errors } of pieces) {
  if (errors) throw new Error(errors.map((error) => error.message).join('\\n'))
  console.log(JSON.stringify(data))
}
`
  return `const response = await fetch(${JSON.stringify(operation.url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(${request('  ')}),
})
const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] }
if (errors) throw new Error(errors.map((error) => error.message).join('\\n'))
console.log(JSON.stringify(data, null, 2))

export {}
`
}
