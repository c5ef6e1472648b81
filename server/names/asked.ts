import { keyOf } from './key.ts'
import { anyOf, allOf, exactly, near, startsWith } from './lucene.ts'
import { across, FRAME_MARKS, framesFor, sameScript } from './roman.ts'
import { WHOLE_MARK, wholeOf } from './things.ts'

/** What is typed into a search, ready for `cypher/thing/search`. */
export interface Asked {
  /** As typed. */
  typed: string
  /** The same in lower case, without space around it. */
  text: string
  /** Its keys: of all its words, and of those that tell something. */
  keys: string[]
  /** The words that a thing has to have. */
  words: string[]
  /** The same for names in other scripts: transliterations and frames of consonants. */
  also: string[]
  /** What fits, as a query of the full-text index. */
  lucene: string
  /** What resembles it, for when nothing fits; null where no word is long enough. */
  near: string | null
}

/** Words that tell nothing by themselves. A thing need not have them, unless nothing else is typed. */
const STOP_WORDS = new Set(
  'a an and any are as at by for from in into is it its of on or that the their this to was were who with i e al el ul le la les de der die das du des et und'.split(
    ' ',
  ),
)

/** Of a frame with its mark, of a word that stands alone. */
const SHORTEST_ALONE = 5

/** More words than any name needs; all of them count for what is equal. */
const MOST_WORDS = 24

/** @returns the words of a text that have to be found: those that tell something, or all where none does */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return telling.length > 0 ? telling : [...words]
}

/** @returns null where nothing is to be seen that could be looked for */
export function askedFor(typed: string): Asked | null {
  const key = keyOf(typed)
  if (key === '') return null
  const telling = tellingWords(key.split(' '))
  const words = [...new Set(telling)].slice(0, MOST_WORDS)
  const sounds = words.map(across)
  const keys = [...new Set([key, telling.join(' ')])]
  return {
    typed,
    text: typed.trim().toLowerCase(),
    keys,
    words,
    also: sounds.flatMap((sound) => [...(sound.roman ? [sound.roman] : []), ...framesFor(sound)]),
    lucene: anyOf([
      ...keys.map((each) => `searchAlso:${exactly(wholeOf(each))}^1000`),
      allOf(words.map((word, at) => formsOf(word, sounds[at]))),
    ]),
    near: nearest(words),
  }
}

/**
 * Whether a text is the beginning of what the index holds beside words, or begins so: what is looked for by it would be every thing. `=`, `l`, `l:`.
 */
const isMarked = (text: string): boolean =>
  [WHOLE_MARK, ...FRAME_MARKS].some((mark) => mark.startsWith(text) || text.startsWith(mark))

/** A word in the names of a thing, or in what they are in Latin letters. */
function formsOf(word: string, sound: ReturnType<typeof across> | undefined): string {
  const roman = sound?.roman ?? null
  return anyOf([
    `searchKeys:${exactly(word)}^8`,
    `searchKeys:${startsWith(word)}^4`,
    ...(isMarked(roman ?? word) ? [] : [`searchAlso:${startsWith(roman ?? word)}`]),
    ...(roman === null ? [] : [`searchKeys:${startsWith(roman)}`]),
    ...(sound ? framesFor(sound) : []).map((frame) => `searchAlso:${exactly(frame)}`),
  ])
}

/** Figures resemble nothing: 1,100 is not 1,000 mistyped. */
function nearest(words: readonly string[]): string | null {
  if (!words.some((word) => mayBeMistyped(word))) return null
  return allOf(
    words.map((word) =>
      anyOf([
        `searchKeys:${startsWith(word)}^4`,
        ...(mayBeMistyped(word) ? [`searchKeys:${near(word, word.length > 6 ? 2 : 1)}`] : []),
        ...soundsLike(word, words.length > 1).map((frame) => `searchAlso:${exactly(frame)}`),
      ]),
    ),
  )
}

/** Another spelling of a name in Latin letters: `Nur Wali Mahsud`. The frame of a short word alone is that of too many. */
const soundsLike = (word: string, amongOthers: boolean): string[] =>
  sameScript(across(word)).filter((frame) => amongOthers || frame.length >= SHORTEST_ALONE)

const mayBeMistyped = (word: string) => word.length > 2 && /^[\p{L}\p{M}]+$/u.test(word)
