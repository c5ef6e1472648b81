import { formatLocator, plural } from '../../format/words.ts'
import type { MentionFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'

graphql(`
  fragment MentionFields on Mention {
    id
    text
    basis
    locator
    referent {
      id
      name
    }
    alternatives {
      id
      name
    }
  }
`)

/** Words of a document that may mean this thing or another: what was chosen, and what else it may be. */
export function Mentions({ mentions, total }: { mentions: readonly MentionFieldsFragment[]; total: number }) {
  if (mentions.length === 0) return null
  return (
    <section aria-label="Ambiguous mentions">
      <h2>Mentions that may mean something else</h2>
      <ul className="mentions">
        {mentions.map((mention) => (
          <li key={mention.id}>
            “{mention.text}” ({formatLocator(mention.locator)}) is read as <strong>{mention.referent.name}</strong>
            {mention.alternatives.length > 0 && (
              <>; it may be {mention.alternatives.map((each) => each.name).join(' or ')}</>
            )}
            .<span className="quiet resolution">{mention.basis}</span>
          </li>
        ))}
      </ul>
      {total > mentions.length && (
        <p className="quiet">
          {mentions.length.toLocaleString('en')} of {plural(total, 'mention')}. “Words that may mean more than one
          thing” in the library lists all.
        </p>
      )}
    </section>
  )
}
