import { graphql } from '../gql/index.ts'
import type {
  CypherSubscription,
  LinkFieldsFragment,
  NodeFieldsFragment,
  PlanStepFieldsFragment,
  SaidFieldsFragment,
  SubgraphFieldsFragment,
} from '../gql/graphql.ts'

/** What the canvas and its lists need of a thing. */
graphql(`
  fragment NodeFields on Node {
    id
    kind
    labels
    name
    shortName
    aliases
    description
    when {
      ...TimeFields
    }
    location {
      latitude
      longitude
      wherePrec
      documentName
    }
    linkCount
    properties
  }
`)

/** What a thing is called by, whatever property its kind has for a caption. */
graphql(`
  fragment NameFields on Node {
    id
    kind
    name
    shortName
    aliases
    description
    properties
  }
`)

/** What the canvas and its lists need of a link. The page keeps each answer by itself, so that to it this is an id like any other. */
graphql(`
  fragment LinkFields on Link {
    id: linkId
    type
    source
    target
    symmetric
    status
    confidence
    when {
      ...TimeFields
    }
    strength
    restsOn
    affirmed
    denied
    documentIds
    sourceGrade
    informationGrade
    properties
  }
`)

/** A time as it is stored: an interval with a precision. */
graphql(`
  fragment TimeFields on TimeSpan {
    from
    to
    asOf
    precision
    qualifier
    resolution
    plan
  }
`)

/** A piece of the graph, ready to be added to the canvas. */
graphql(`
  fragment SubgraphFields on Subgraph {
    nodes {
      ...NodeFields
    }
    links {
      ...LinkFields
    }
    truncated
    total
  }
`)

/** What is said of a link in short, whatever lens there is. */
graphql(`
  fragment SaidFields on Said {
    id
    modality
    status
    confidence
    affirmed
    denied
    documentIds
    sourceGrade
    informationGrade
    restsOn
    stances {
      kind
      ownVoice
      documentId
      sourceGrade
      informationGrade
      confidence
      restsOn
    }
  }
`)

/** A step of a statement's plan. */
graphql(`
  fragment PlanStepFields on PlanStep {
    step
    parent
    operator
    details
    identifiers
    estimatedRows
    rows
    dbHits
    pageCacheHits
    pageCacheMisses
    memory
  }
`)

export type PlanStep = PlanStepFieldsFragment
export type Summary = NonNullable<CypherSubscription['cypher']['summary']>
export type Thing = NodeFieldsFragment
export type Link = LinkFieldsFragment
export type Said = SaidFieldsFragment
export type Subgraph = SubgraphFieldsFragment
