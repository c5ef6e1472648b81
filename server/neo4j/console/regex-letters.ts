/** Letters that a piece of a pattern takes, as ranges of their numbers. More than it takes may stand here, never fewer. */
export type Letters = readonly (readonly [from: number, to: number])[]

const LAST = 0x10ffff
export const NONE: Letters = []
export const ALL: Letters = [[0, LAST]]

const DIGITS: Letters = [[0x30, 0x39]]
const LARGE: Letters = [[0x41, 0x5a]]
const SMALL: Letters = [[0x61, 0x7a]]
const BEYOND: Letters = [[0x80, LAST]]
const BLANKS: Letters = [
  [0x09, 0x0d],
  [0x20, 0x20],
]

export const one = (letter: string): Letters => {
  const code = letter.codePointAt(0) ?? 0
  return [[code, code]]
}

export const together = (...all: readonly Letters[]): Letters => all.flat()

export const overlap = (a: Letters, b: Letters): boolean =>
  a.some(([from, to]) => b.some(([least, most]) => from <= most && least <= to))

function without(letters: Letters): Letters {
  const sorted = letters.toSorted(([a], [b]) => a - b)
  const rest: [number, number][] = []
  let next = 0
  for (const [from, to] of sorted) {
    if (from > next) rest.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= LAST) rest.push([next, LAST])
  return rest
}

/** Both cases of what is there, as `(?i)` takes them. */
export const bothCases = (letters: Letters): Letters => [
  ...letters,
  ...letters.flatMap(([from, to]): Letters => [
    ...clipped(from, to, 0x41, 0x5a, 32),
    ...clipped(from, to, 0x61, 0x7a, -32),
    ...(to >= 0x80 ? BEYOND : []),
  ]),
]

const clipped = (from: number, to: number, least: number, most: number, shift: number): Letters =>
  from <= most && least <= to ? [[Math.max(from, least) + shift, Math.min(to, most) + shift]] : []

const CLASSES: ReadonlyMap<string, Letters> = new Map([
  ['d', DIGITS],
  ['s', BLANKS],
  ['w', [...DIGITS, ...LARGE, ...SMALL, [0x5f, 0x5f]]],
  ['h', [[0x09, 0x09], [0x20, 0x20], ...BEYOND]],
  ['v', [[0x0a, 0x0d], ...BEYOND]],
  ['t', one('\t')],
  ['n', one('\n')],
  ['r', one('\r')],
  ['f', one('\f')],
])

const PROPERTIES: ReadonlyMap<string, Letters> = new Map([
  ['L', [...LARGE, ...SMALL, ...BEYOND]],
  ['Lu', [...LARGE, ...BEYOND]],
  ['Ll', [...SMALL, ...BEYOND]],
  ['N', [...DIGITS, ...BEYOND]],
  ['Nd', [...DIGITS, ...BEYOND]],
  ['IsAlphabetic', [...LARGE, ...SMALL, ...BEYOND]],
  ['Alpha', [...LARGE, ...SMALL]],
  ['Upper', LARGE],
  ['Lower', SMALL],
  ['Digit', DIGITS],
  ['Alnum', [...LARGE, ...SMALL, ...DIGITS]],
])

/** What an escape takes, `\d`, `\P{L}`, `\.`, and where it ends; null for what stands for no letter, as `\b`. */
export function readEscape(pattern: string, at: number): { letters: Letters | null; end: number } {
  const letter = pattern.charAt(at + 1)
  const property = /^[pP](?:\{([^}]*)\}|(.))/.exec(pattern.slice(at + 1, at + 40))
  if (property) {
    const found = PROPERTIES.get(property[1] ?? property[2] ?? '')
    return { letters: letter === 'p' ? (found ?? ALL) : ALL, end: at + 1 + property[0].length }
  }
  if (/[bBAGzZE]/.test(letter)) return { letters: null, end: at + 2 }
  const small = CLASSES.get(letter)
  if (small) return { letters: small, end: at + 2 }
  // What a large letter leaves out is known only of the plain classes.
  if (/[DSW]/.test(letter)) return { letters: without(CLASSES.get(letter.toLowerCase()) ?? NONE), end: at + 2 }
  if (/[a-zA-Z0]/.test(letter)) return { letters: ALL, end: at + 2 }
  return { letters: one(letter), end: at + 2 }
}

/** What a class takes, from behind its bracket to before the one that closes it. Classes in classes take anything. */
export function readClass(inner: string): Letters {
  const negated = inner.startsWith('^')
  let letters: Letters = NONE
  for (let at = negated ? 1 : 0; at < inner.length;) {
    if (inner[at] === '[' || inner.startsWith('&&', at)) return ALL
    const first = member(inner, at)
    const second = inner[first.end] === '-' && first.end + 1 < inner.length ? member(inner, first.end + 1) : null
    if (second) {
      const [from, to] = [first.letters[0]?.[0], second.letters[0]?.[1]]
      if (from === undefined || to === undefined || from > to || first.letters.length > 1) return ALL
      letters = [...letters, [from, to]]
    } else letters = [...letters, ...first.letters]
    at = (second ?? first).end
  }
  return negated ? without(letters) : letters
}

function member(inner: string, at: number): { letters: Letters; end: number } {
  if (inner[at] === '\\') {
    const { letters, end } = readEscape(inner, at)
    return { letters: letters ?? ALL, end }
  }
  const letter = String.fromCodePoint(inner.codePointAt(at) ?? 0)
  return { letters: one(letter), end: at + letter.length }
}
