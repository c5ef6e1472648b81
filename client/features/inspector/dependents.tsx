import { useClient } from 'urql'
import { ask } from '../../api/ask.ts'
import { plural } from '../../format/words.ts'
import type { DependentFieldsFragment, StanceKind } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { ClaimRow } from './claim-row.tsx'
import { GoOn, usePages } from './pages.tsx'

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
      losing
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
const LOST: Readonly<Record<StanceKind, string>> = {
  ASSERTS: 'an assertion',
  ACCUSES: 'an accusation',
  DENIES: 'a denial',
  DEDUCES: 'a deduction',
}
const fateOf = ({ falls, losing, steps }: Dependent) =>
  [
    losing.length > 0 ? `Would stand, and lose ${losing.map((kind) => LOST[kind]).join(' and ')}` : FATES.get(falls),
    steps > 1 && `${steps.toLocaleString('en')} steps on`,
  ]
    .filter(Boolean)
    .join(', ')

const atLeastOf = ({ totalIsExact }: DependentFieldsFragment) => (totalIsExact ? '' : 'at least ')

/** In a sentence: how many would fall. */
function verdictOn(list: DependentFieldsFragment): string {
  const { total, falling, totalIsExact } = list
  const atLeast = atLeastOf(list)
  const of = `${atLeast}${plural(total, 'claim')}`
  if (falling > 0) return `If nobody held it, ${atLeast}${falling.toLocaleString('en')} of ${of} would fall with it.`
  return totalIsExact
    ? `If nobody held it, none of ${of} would fall.`
    : `If nobody held it, none of the nearest of ${of} would fall.`
}

/** What rests on a claim, over any number of steps, and what becomes of each should it fall. */
export function Dependents({ claim, list }: { claim: string; list: DependentFieldsFragment }) {
  const client = useClient()
  const { pages, goOn } = usePages(
    list,
    async (after) => (await ask(client, DependentsDocument, { claim, after })).dependents ?? null,
  )
  const { total } = list
  if (total === 0) return null
  const rows = pages.flatMap(({ dependents }) => dependents)
  return (
    <section aria-label="What rests on it">
      <h2>What rests on it</h2>
      <p className="quiet">{verdictOn(list)}</p>
      <ul className="link-list">
        {rows.map((each) => (
          <ClaimRow key={each.claimId} claim={each} tie={fateOf(each)} />
        ))}
      </ul>
      <GoOn goOn={goOn}>
        List more: {rows.length.toLocaleString('en')} of {atLeastOf(list)}
        {total.toLocaleString('en')} are here
      </GoOn>
    </section>
  )
}
