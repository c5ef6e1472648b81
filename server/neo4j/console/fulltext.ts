import type { Amount } from './amounts.ts'
import { refused } from './lexer.ts'

/** Letters and words of what a full-text index is asked, and words in it that stand for many: with `*`, `?`, `~`, from one to another. */
const LETTERS = 2_000
const WORDS = 200
const WIDE = 20
/** Letters that cannot be read beforehand, as those of a property. */
const UNREAD_LETTERS = 600

const refusal = (source: string, offset: number, what: string) =>
  refused(
    source,
    offset,
    `a full-text index is asked for ${what}: Neo4j cannot end such a search early. Ask for fewer words, or use several statements.`,
    'fulltext',
  )

/**
 * That a full-text index is not asked for so much that it takes seconds.
 * @throws SightlineError `REFUSED`
 */
export function assertFulltext(source: string, offset: number, query: Amount): void {
  if (query.texts === null && query.length > UNREAD_LETTERS)
    throw refusal(source, offset, `a text that cannot be read here, ${UNREAD_LETTERS} letters at most`)
  for (const text of query.texts ?? []) {
    if (text.length > LETTERS) throw refusal(source, offset, `${LETTERS.toLocaleString('en')} letters at most`)
    const words = text.split(/\s+/)
    if (words.length > WORDS) throw refusal(source, offset, `${WORDS} words at most`)
    if (words.filter((word) => /[*?~[{]/.test(word)).length > WIDE)
      throw refusal(source, offset, `${WIDE} words at most with *, ?, ~ or a range`)
    if (/(?<!\\)\/.{40,}\//s.test(text)) throw refusal(source, offset, 'a pattern between / of 40 letters at most')
  }
}
