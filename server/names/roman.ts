import anyAscii from 'any-ascii'
import { keyOf } from './key.ts'

/**
 * Names across scripts. There is no one spelling of حقاني in Latin letters, and Arabic writes no short vowels: beside a word's
 * transliteration stands its frame of consonants, by which what is written in one script is a candidate for what is typed in another.
 */

/** Marks before a frame: of a word in Latin letters, and of one in any other. Two words in Latin letters are compared by frames only where nothing fits. */
const OF_LATIN = 'l:'
const OF_OTHER = 'x:'
export const FRAME_MARKS: readonly string[] = [OF_LATIN, OF_OTHER]

const LATIN = /^[\p{Script=Latin}\p{N}.]+$/u
/** Scripts whose letters stand for sounds, so that a frame of them says something. */
const SOUNDED =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]/u
const ARTICLE = /^ال(?=..)/u

/** What sounds nearly alike is written in many ways: the later lines see what the earlier ones left. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/kh/g, 'X'],
  [/c(?!h)|q/g, 'k'],
  [/[cs]h/g, 'c'],
  [/ph/g, 'f'],
  [/v/g, 'w'],
  // Vowels, and letters that are as often read as vowels or not at all: a first one is none.
  [/[aeiou]|(?!^)[hwy]/g, ''],
  [/^X/g, 'h'],
  [/(.)\1+/g, '$1'],
]
const SHORTEST_FRAME = 2

/** The consonants of a word in plain Latin letters: `taliban` and `tlbn` give `tlbn`. Null where too few are left to tell words apart. */
function frameOf(roman: string): string | null {
  const frame = SOUNDS.reduce((so, [letters, one]) => so.replaceAll(letters, one), roman)
  return frame.length < SHORTEST_FRAME ? null : frame
}

/** The library leaves out alef, which is a vowel that one sees. */
const romanOf = (word: string) => keyOf(anyAscii(word.replaceAll('ا', 'a'))).replaceAll(' ', '')

export interface Across {
  /** Whether the word is in Latin letters. */
  latin: boolean
  /** In Latin letters; null where it is already. */
  roman: string | null
  frame: string | null
}

/** @param word of a key */
export function across(word: string): Across {
  if (LATIN.test(word)) return { latin: true, roman: null, frame: /\d/.test(word) ? null : frameOf(word) }
  const roman = romanOf(word)
  return {
    latin: false,
    roman: roman || null,
    frame: SOUNDED.test(word) ? frameOf(romanOf(word.replace(ARTICLE, ''))) : null,
  }
}

/** By what a word of a thing's name is found from another script. */
export function alsoOf(word: string): string[] {
  const { latin, roman, frame } = across(word)
  return [...(roman ? [roman] : []), ...(frame ? [`${latin ? OF_LATIN : OF_OTHER}${frame}`] : [])]
}

/** The frame of a word in Latin letters, for other spellings of it. */
export const sameScript = ({ latin, frame }: Across): string[] =>
  latin && frame !== null ? [`${OF_LATIN}${frame}`] : []

/** The frames of names that a typed word may stand for: of another script than its own, and of two others. */
export function framesFor({ latin, frame }: Across): string[] {
  if (frame === null) return []
  return latin ? [`${OF_OTHER}${frame}`] : [`${OF_LATIN}${frame}`, `${OF_OTHER}${frame}`]
}
