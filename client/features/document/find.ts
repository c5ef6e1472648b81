import { hasWords, wordsOf } from '../../format/find.ts'
import { formatLocator, restsOnInWords, STANCE_WORDS, statusWord } from '../../format/words.ts'
import type { ReadQuery } from '../../gql/graphql.ts'

export type Doc = NonNullable<ReadQuery['document']>
export type Statement = Doc['statements'][number]
export type Mention = Doc['mentions'][number]

export interface PlaceOf {
  locator: string
  mentions: readonly Mention[]
  statements: readonly Statement[]
}

/** How a mention is read, in words. */
export const readAs = ({ text, referent, alternatives }: Mention): string =>
  `“${text}” is read as ${referent.name}${alternatives.length > 0 ? `, not ${alternatives.map(({ name }) => name).join(' or ')}` : ''}`

/** All that a row shows of a statement, and the holder's other names. */
const shown = ({ stance, claim }: Statement): string =>
  [
    stance.paraphrase,
    ...[stance.holder.name, stance.holder.shortName, ...stance.holder.aliases],
    STANCE_WORDS[stance.kind],
    statusWord(claim.status),
    restsOnInWords(stance.restsOn),
    claim.text,
    formatLocator(stance.locator),
  ].join(' ')

/** What the document says that holds the words, by where it says it; with it, how the ambiguous words there are read. */
export function placesIn(doc: Doc, find: string): PlaceOf[] {
  const words = wordsOf(find)
  const found = new Map<string, Statement[]>()
  for (const statement of doc.statements) {
    const { locator } = statement.stance
    const there = found.get(locator) ?? []
    if (hasWords(shown(statement), words)) found.set(locator, [...there, statement])
    // A place of which only a mention has the words.
    else if (words.length > 0 && doc.mentions.some((each) => each.locator === locator && hasWords(readAs(each), words)))
      found.set(locator, there)
  }
  return [...found].map(([locator, statements]) => ({
    locator,
    statements,
    mentions: doc.mentions.filter((mention) => mention.locator === locator),
  }))
}
