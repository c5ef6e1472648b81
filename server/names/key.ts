import anyAscii from 'any-ascii'

/**
 * What a name is found by: one function for what stands in the graph and for what is typed, so that a name typed as it stands finds its
 * thing, whatever letters and signs it is written with.
 */

/** Longer words are cut: an index takes no longer ones, and nobody tells two of them apart. */
const LONGEST_WORD = 100

const MARKS = new RegExp('[[\\p{sc=Inherited}\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Cyrl}]&&\\p{M}]', 'gv')
/** What joins letters without being one: apostrophes, signs of breathing, the Arabic stroke, and what nobody sees. */
const JOINERS = /[\p{Cf}'’‘‛`´\u02B0-\u02FFـءꜢ-ꜥ]/gu
/** Letters and digits that have no plain form in Unicode, such as ł, ø, ı, ٣. */
const TO_ASCII = /[\p{Script=Latin}\p{Nd}]/gu
/** One letter that Arabic, Persian, Pashto and Urdu write with several code points. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[ىيېۍے]/gu, 'ی'],
  [/ك/gu, 'ک'],
  [/[ةەھہۂۃ]/gu, 'ه'],
  [/ګ/gu, 'گ'],
  [/ς/gu, 'σ'],
]
/** Scripts that put no space between words: each letter is a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu
const DOT_INSIDE_LETTERS = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu
const BETWEEN_THOUSANDS = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu
const NO_DECIMAL_POINT = /\.(?!\d)|(?<!\d)\./gu
const NO_WORD = /[^\p{L}\p{N}\p{M}.]+/gu

/**
 * Its words in lower case, without marks, signs and joiners, with one space between them: `ḥaqqani`, `Haqqānī` and `HAQQANI` are one, so are
 * `1,100` and `1100`. A name of nothing but signs keeps them; where nothing is to be seen the key is empty.
 */
export function keyOf(text: string): string {
  const folded = ALIKE.reduce((so, [letters, one]) => so.replaceAll(letters, one), plain(text))
    .replaceAll(DOT_INSIDE_LETTERS, '$1')
    .replaceAll(BETWEEN_THOUSANDS, '')
    .replaceAll(NO_DECIMAL_POINT, ' ')
    .replaceAll(UNSPACED, ' $& ')
  return words(folded.replaceAll(NO_WORD, ' ')) || words(signs(text))
}

/** Without marks and case, each letter in its plain form. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(JOINERS, '')
    .replaceAll(MARKS, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(TO_ASCII, (letter) => anyAscii(letter).toLowerCase())
    .normalize('NFKD')
    .replaceAll(JOINERS, '')
    .replaceAll(MARKS, '')
    .normalize('NFC')

const signs = (text: string) => text.normalize('NFKC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')

const words = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [...word].slice(0, LONGEST_WORD).join(''))
    .join(' ')
