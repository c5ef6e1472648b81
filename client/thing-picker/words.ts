import type { Named } from '../api/thing-named.ts'

/** Why what stands in a field for a thing is none that it takes. */
export function unnamedWords(
  text: string,
  { other }: Pick<Named, 'other'>,
  kinds: readonly string[],
  words: (kind: string) => string,
): string {
  if (!other) return `Nothing in the graph is called “${text}”.`
  return `${other.name} is in the graph, of the kind ${words(other.kind)}. This field takes ${kinds.map(words).join(', ')}.`
}
