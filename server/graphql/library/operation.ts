import type { Entry } from '../../library/library.ts'

/** The GraphQL operation that runs a query: its values go as the variable `$parameters`, and what is left out is taken from the file's examples. */
export function operationFor({ name, parameters }: Pick<Entry, 'name' | 'parameters'>): string {
  const takes = parameters.length > 0
  return `query ${operationName(name)}${takes ? '($parameters: JSON)' : ''} {
  query(name: ${JSON.stringify(name)}${takes ? ', parameters: $parameters' : ''}) {
    columns
    rows
    summary { rows complete cut { by limit } elapsedMs }
  }
}
`
}

/** `claim/who-gains` → `WhoGains`: what GraphQL takes as a name. */
function operationName(name: string): string {
  const words = (name.split('/').at(-1) ?? '').split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(joined) ? joined : `Query${joined}`
}
