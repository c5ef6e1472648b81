import { tagOf, type Json } from '../neo4j/console/values.ts'

/** A value as text for people and spreadsheets: tags are dropped, lists and maps stay JSON. */
export function plainText(value: Json): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  const { type, inner } = tagOf(value) ?? {}
  if (typeof inner === 'string') return type === 'Float' ? inner.replace(/\.0$/, '') : inner
  return JSON.stringify(value)
}
