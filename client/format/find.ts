/** Finding words in what the page shows: case, accents, apostrophes and the commas of figures make no difference. */

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/[^\p{L}\p{N}.%]+/gu, ' ')

/** The words that have to be found, each once. */
export const wordsOf = (find: string): string[] => [
  ...new Set(
    folded(find)
      .split(' ')
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  ),
]

/** Whether a text has all of these words, in any order, also as beginnings and ends of longer ones. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const within = folded(text)
  return words.every((word) => within.includes(word))
}

/**
 * Those that have all of these words in whatever is told of them, best first: each word counts for the first text that has it.
 * @param textsOf what is told of one, the weightiest first
 */
export function bestWith<Each>(
  all: readonly Each[],
  words: readonly string[],
  textsOf: (each: Each) => readonly string[],
): Each[] {
  return all
    .map((each) => {
      const texts = textsOf(each).map(folded)
      const places = words.map((word) => texts.findIndex((text) => text.includes(word)))
      return { each, found: !places.includes(-1), far: places.reduce((sum, place) => sum + place, 0) }
    })
    .filter(({ found }) => found)
    .sort((a, b) => a.far - b.far)
    .map(({ each }) => each)
}
