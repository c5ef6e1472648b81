/**
 * The words that a person typed, as a query of the full-text index: each word as it is, as a prefix, and with small typing
 * errors. Everything that Lucene would read as syntax is dropped.
 */
export function toLucene(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map((word) => [`${word}^4`, `${word}*^2`, ...(word.length > 2 ? [`${word}~${word.length > 6 ? 2 : 1}`] : [])])
    .map((forms) => `(${forms.join(' OR ')})`)
    .join(' AND ')
}
