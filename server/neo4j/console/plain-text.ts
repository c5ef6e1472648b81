import { comesWithProgram } from './known.ts'
import { refused } from './lexer.ts'

/** Longer ones Neo4j's parser takes minutes over, and no time limit works there. */
const LONGEST = 10_000

/** Signs that do not show, or turn the direction of writing, make a statement read otherwise than it looks. Joiners of letters may stay. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/u

/**
 * What a statement's text must be before it is cut into tokens: of a bearable length, and read by Neo4j as it looks.
 * @param lens among its parameters
 * @throws SightlineError `REFUSED`
 */
export function assertPlainText(source: string, lens: unknown): void {
  if (source.length > LONGEST && !comesWithProgram(source, lens))
    throw refused(
      source,
      LONGEST,
      `the statement has ${source.length.toLocaleString('en')} characters, ${LONGEST.toLocaleString('en')} are allowed. Pass long values as parameters.`,
      'size',
    )
  const hidden = HIDDEN.exec(source)
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    throw refused(
      source,
      hidden.index,
      `here stands a character that does not show (U+${code}). Remove it, or write \\u${code} if a text must hold it.`,
      'hidden-character',
    )
  }
  // Neo4j turns \uXXXX into its letter before it reads the statement: '\u0027' would end a string. What does not show ends nothing, and can only be written so.
  for (const { 0: escape, 1: code = '', index } of source.matchAll(/\\u+([0-9a-fA-F]{4})/g)) {
    const letter = String.fromCodePoint(Number.parseInt(code, 16))
    if (letter < '\u0080' && !HIDDEN.test(letter))
      throw refused(source, index, `${escape} stands for a plain character. Write the character itself.`, 'escape')
  }
}
