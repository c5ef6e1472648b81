import { useClient } from 'urql'
import { bringLink } from '../../api/bring.ts'
import { restsOnInWords, STANCE_WORDS, statusWord } from '../../format/words.ts'
import type { StatementFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useChooses, useCounts } from '../../session/lens.ts'
import { useGuarded } from '../../session/guarded.ts'
import { useSessionStore } from '../../session/session.tsx'

graphql(`
  fragment StatementFields on Statement {
    position
    stance {
      id
      kind
      documentId
      documentName
      locator
      paraphrase
      sourceGrade
      informationGrade
      restsOn
      holder {
        id
        name
        shortName
        aliases
      }
    }
    claim {
      id
      text
      status
      subject {
        id
      }
      object {
        id
      }
    }
  }
`)

/**
 * What somebody says, which brings its link to the canvas.
 * @param by whose statements these are: they need no name before them
 */
export function StatementRow({
  statement: { stance, claim },
  by,
  current = false,
}: {
  statement: StatementFieldsFragment
  by: { id: string; kinds: boolean }
  current?: boolean
}) {
  const client = useClient()
  const session = useSessionStore()
  const guarded = useGuarded()
  const counts = useCounts()(stance)
  const chooses = useChooses()
  const who =
    stance.holder.id !== by.id
      ? `${stance.holder.name} ${STANCE_WORDS[stance.kind]}`
      : by.kinds
        ? STANCE_WORDS[stance.kind]
        : ''
  return (
    <button
      className="link-row"
      aria-current={current || undefined}
      title={claim.text}
      onClick={() => guarded(() => bringLink(client, session, claim.id, 'Add a statement'))}
    >
      <StatusSwatch status={claim.status} />
      <span className="link-words">
        {stance.paraphrase}
        <span className="quiet link-when">
          {[
            who,
            `${statusWord(claim.status)}${chooses ? ' with all stances' : ''}`,
            restsOnInWords(stance.restsOn),
            claim.text,
            counts ? '' : 'does not count under the filters',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </button>
  )
}
