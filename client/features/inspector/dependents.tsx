import { useState } from 'react'
import { useClient } from 'urql'
import { ask } from '../../api/ask.ts'
import { plural } from '../../format/words.ts'
import type { DependentFieldsFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useNotices } from '../../session/notices.tsx'
import { ClaimRow } from './claim-row.tsx'

graphql(`
  fragment DependentFields on DependentList {
    total
    falling
    totalIsExact
    dependents {
      claimId
      text
      status
      restsOn
      steps
      falls
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`)

const DependentsDocument = graphql(`
  query Dependents($claim: ID!, $after: String) {
    dependents(claim: $claim, after: $after) {
      ...DependentFields
    }
  }
`)

type Dependent = DependentFieldsFragment['dependents'][number]

const FATES = new Map<Dependent['falls'], string>([
  [true, 'Would fall with it'],
  [false, 'Would stand: it is said on other ground too'],
  [null, 'Whether it would fall could not be looked at'],
])
const fateOf = ({ falls, steps }: Dependent) =>
  [FATES.get(falls), steps > 1 && `${steps.toLocaleString('en')} steps on`].filter(Boolean).join(', ')

/** What rests on a claim, over any number of steps, and what becomes of each should it fall. */
export function Dependents({ claim, list }: { claim: string; list: DependentFieldsFragment }) {
  const client = useClient()
  const notices = useNotices()
  const [pages, setPages] = useState([list])
  const { total, falling, totalIsExact } = list
  if (total === 0) return null
  const rows = pages.flatMap(({ dependents }) => dependents)
  const last = pages.at(-1)?.pageInfo
  const goOn = async () => {
    const { dependents } = await ask(client, DependentsDocument, { claim, after: last?.endCursor })
    if (dependents) setPages([...pages, dependents])
  }
  const atLeast = totalIsExact ? '' : 'at least '
  return (
    <section aria-label="What rests on it">
      <h2>What rests on it</h2>
      <p className="quiet">
        {`If nobody held it, ${atLeast}${falling.toLocaleString('en')} of ${atLeast}${plural(total, 'claim')} would fall with it.`}
      </p>
      <ul className="link-list">
        {rows.map((each) => (
          <ClaimRow key={each.claimId} claim={each} tie={fateOf(each)} />
        ))}
      </ul>
      {last?.hasNextPage && (
        <button onClick={() => goOn().catch((failure: unknown) => notices.fail(failure))}>
          List more: {rows.length.toLocaleString('en')} of {atLeast}
          {total.toLocaleString('en')} are here
        </button>
      )}
    </section>
  )
}
