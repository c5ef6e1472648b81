import type { Asked } from '../names/asked.ts'
import type { Lens } from './lens.ts'
import type {
  Claim,
  ClaimConnection,
  DependentList,
  Direction,
  Document,
  DocumentList,
  Entity,
  FigureList,
  LinkFacts,
  LinkOrder,
  NeighbourCounts,
  Node,
  Overview,
  Pieces,
  Said,
  Sample,
  SearchResult,
  StanceKind,
  StatementList,
  Subgraph,
  View,
  ViewSummary,
} from './schema-types.ts'

/**
 * Every question that can be asked of a graph, whatever graph it is. Who asks has checked the arguments; the answers are the shapes of the
 * SDL. An id that is not there ends in `NOT_FOUND`, naming the nearest where the graph has ids to name.
 */
export interface GraphReader {
  thing(id: string, most: ThingMost): Promise<Entity>
  /** In the order asked for, each once. */
  things(ids: readonly string[]): Promise<Node[]>
  search(question: SearchQuestion): Promise<SearchResult>
  /** @param distinct whether it is asked how many different things they lead to */
  neighbourCounts(id: string, lens: Lens | null, distinct: boolean): Promise<NeighbourCounts>
  neighbourhood(question: NeighbourhoodQuestion): Promise<Subgraph>
  subgraph(ids: readonly string[], lens: Lens | null, first: number): Promise<Subgraph>
  /** By whatever ids an answer has; what is not there is no error here. */
  pieces(ids: readonly string[]): Promise<Pieces>
  everything(lens: Lens | null, first: number): Promise<Subgraph>
  shortestPath(question: PathQuestion): Promise<Subgraph>
  /** `except`: ids of what is there already. */
  thingsOfKind(kind: string, first: number, except: readonly string[]): Promise<Sample>
  linksOfType(type: string, first: number, except: readonly string[]): Promise<Sample>
  linkFacts(id: string): Promise<LinkFacts>
  overview(): Promise<Overview>
  /** The words that a request may name. */
  words(): Promise<readonly Word[]>

  // What only claims can answer: in any other graph there is none of it.
  /** `others`: at most so many of the claims that say the same. */
  claim(id: string, others: number): Promise<Claim>
  /** In id order; a link without a claim is left out. */
  said(links: readonly string[]): Promise<Said[]>
  claims(question: ClaimsQuestion): Promise<ClaimConnection>
  /** What rests on a claim, over any number of steps. */
  dependents(question: DependentsQuestion): Promise<DependentList>
  figures(question: FiguresQuestion): Promise<FigureList>
  document(id: string): Promise<Document>
  documents(first: number, after: string | null): Promise<DocumentList>
  statements(question: StatementsQuestion): Promise<StatementList>
  view(id: string): Promise<View>
  views(): Promise<ViewSummary[]>
}

/** At most so many figures and mentions of a thing; 0 where nobody asks for them. */
export interface ThingMost {
  figures: number
  mentions: number
}

export type Section = 'kind' | 'linkType' | 'document' | 'measure'

export interface Word {
  section: Section
  name: string
}

export interface DependentsQuestion {
  claim: string
  first: number
  after: string | null
}

export interface SearchQuestion {
  asked: Asked
  kinds: string[] | null
  first: number
  /** Whether somebody wants to know how many there are in all. */
  counted: boolean
}

export interface NeighbourhoodQuestion {
  ids: readonly string[]
  depth: number
  /** Rows of `neighbourCounts` to keep; a status as stored. */
  only: { type: string; direction: Direction | null; status: string | null }[] | null
  lens: Lens | null
  first: number
  order: LinkOrder
  /** Whether it is asked how many there are. */
  counted: boolean
  /** Ids of links that are there already. */
  except: readonly string[]
  after: string | null
}

export interface PathQuestion {
  from: string
  to: string
  maxLength: number
  lens: Lens | null
}

export interface ClaimsQuestion {
  lens: Lens | null
  about: string | null
  holder: string | null
  stanceKinds: StanceKind[] | null
  /** At most so many of the claims that say the same as each. */
  others: number
  /** Of the things in claims only what they are called. */
  brief: boolean
  /** Whether to count those that match. */
  counted: boolean
  first: number
  after: string | null
}

export interface StatementsQuestion {
  holder: string
  kinds: StanceKind[] | null
  lens: Lens | null
  first: number
  after: string | null
}

export interface FiguresQuestion {
  lens: Lens | null
  measure: string | null
  about: string | null
  first: number
  after: string | null
}
