import { useClient } from 'urql'
import { bringLink } from '../../api/bring.ts'
import { restsOnInWords, statusWord } from '../../format/words.ts'
import type { RestsOn, Status } from '../../gql/graphql.ts'
import { StatusSwatch } from '../../looks/swatches.tsx'
import { useGuarded } from '../../session/guarded.ts'
import { useSessionStore } from '../../session/session.tsx'

type Tied = { claimId: string; text: string; status: Status; restsOn: readonly RestsOn[] }

/** A claim that another is tied to, by `tie`: it comes to the canvas as a link. */
export function ClaimRow({ claim: { claimId, text, status, restsOn }, tie }: { claim: Tied; tie: string }) {
  const client = useClient()
  const session = useSessionStore()
  const guarded = useGuarded()
  const go = () => guarded(() => bringLink(client, session, claimId, 'Add a related link'))
  return (
    <li>
      <button className="link-row" onClick={go}>
        <StatusSwatch status={status} />
        <span className="link-words">
          {text}
          <span className="quiet link-when">
            {[tie, statusWord(status), restsOnInWords(restsOn)].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
    </li>
  )
}
