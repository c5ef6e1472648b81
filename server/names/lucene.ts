/** Parts of a query of a full-text index. Whatever Lucene would read as syntax is taken as the sign that it is. */

const escaped = (word: string) => word.replaceAll(/[\\+\-!(){}[\]^"~*?:/&|<>=]/g, String.raw`\$&`)

export const exactly = (word: string): string => escaped(word)
export const startsWith = (word: string): string => `${escaped(word)}*`
/** @param errors how many letters may be other ones */
export const near = (word: string, errors: 1 | 2): string => `${escaped(word)}~${errors}`
/** Words in a row, cut by the index itself as it cut what it holds. */
export const inARow = (text: string): string => `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`
export const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`
export const allOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' AND ')})`
