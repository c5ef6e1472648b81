import { keyOf } from './key.ts'
import { alsoOf } from './roman.ts'

/** What the full-text index of a graph of claims holds of a thing: one text for each of its names, in their order. */
export interface SearchTexts {
  searchKeys: string[]
  /** By what its name is found whole, and from other scripts. */
  searchAlso: string[]
}

const LONGEST_WHOLE = 200
/** Before a key that is one word: no word of a name has it there. */
export const WHOLE_MARK = '='

/** A key as one word: by it a name typed in full is told from the thousands that begin so. */
export const wholeOf = (key: string): string => `${WHOLE_MARK}${key.replaceAll(' ', '_').slice(0, LONGEST_WHOLE)}`

/** @param names as the block `names` gives them */
export function searchTextsOf(names: readonly string[]): SearchTexts {
  const searchKeys = names.map(keyOf)
  return {
    searchKeys,
    searchAlso: searchKeys.map((key) =>
      key === '' ? '' : [...new Set([wholeOf(key), ...key.split(' ').flatMap(alsoOf)])].join(' '),
    ),
  }
}
