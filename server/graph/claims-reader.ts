import { SightlineError } from '../errors.ts'
import type { LinkMap, Rows, ThingMap } from '../neo4j/row-types.ts'
import { toDocument, toFacts, toFigure, toLink, toMention, toNode, toSaid, toStatement } from './decode.ts'
import { toClaim, toClaimEdge } from './decode-claim.ts'
import { LOOKED_AT, toDependents } from './dependents.ts'
import { assertFound, type Missing } from './found.ts'
import { isElementId } from './ids.ts'
import { fromCursor, NO_PAGE, pageInfo, toCursor } from './cursor.ts'
import { linksAround, paged } from './neighbourhood-page.ts'
import { toClaimsOverview } from './overview.ts'
import { toNeighbourCounts, toSubgraph, type Piece } from './pieces.ts'
import { mostFor, toHits } from './search.ts'
import type { Lens } from './lens.ts'
import type { Read } from './read.ts'
import type {
  ClaimsQuestion,
  DependentsQuestion,
  FiguresQuestion,
  GraphReader,
  NeighbourhoodQuestion,
  PathQuestion,
  SearchQuestion,
  StatementsQuestion,
  ThingMost,
  Word,
} from './reader.ts'
import type {
  ClaimConnection,
  DocumentList,
  Entity,
  FigureList,
  Node,
  PageInfo,
  SearchResult,
  StatementList,
  Subgraph,
  View,
  ViewSummary,
} from './schema-types.ts'
import { itemsOf } from './sections.ts'

/** What claims are asked for, with how many of them are counted. */
type ClaimRowsQuestion = Omit<ClaimsQuestion, 'counted' | 'after'> & { counted: number; after: string | number | null }

export interface ClaimsParts {
  database: string
  missing: Missing
  /** For questions about what has no id but Neo4j's: nodes and links of the record itself, such as claims. */
  any: GraphReader
  /** Whether things have search keys. */
  keyed: boolean
}

/** Views are curated, one by one: a list of more is nobody's. */
const MOST_VIEWS = 1_000

/** So far a list is counted: `document/statements` asks for one more. */
const COUNTED = 10_000

/** Reads a graph of claims, by the files of its model. */
export class ClaimsReader implements GraphReader {
  constructor(
    private readonly read: Read,
    private readonly parts: ClaimsParts,
  ) {}

  async thing(id: string, most: ThingMost): Promise<Entity> {
    if (isElementId(id)) return this.parts.any.thing(id, most)
    const rows = await this.read('thing/thing', { id, ...most })
    const [thing] = itemsOf(rows, 'entity')
    const counts = rows.find(({ section }) => section === 'entity')
    if (!thing) throw await this.parts.missing('Entity', [id])
    return {
      ...toNode(thing),
      facts: toFacts(thing),
      figures: itemsOf(rows, 'figure').map(toFigure),
      figureCount: counts?.figureCount ?? 0,
      mentions: itemsOf(rows, 'mention').map(toMention),
      mentionCount: counts?.mentionCount ?? 0,
    }
  }

  async things(ids: readonly string[]): Promise<Node[]> {
    if (ids.some(isElementId)) return this.parts.any.things(ids)
    const items = (await this.read('thing/things', { ids })).map(({ item }) => item)
    await assertFound(ids, items, this.parts.missing)
    return items.map(toNode)
  }

  async search(question: SearchQuestion): Promise<SearchResult> {
    if (!this.parts.keyed) return this.parts.any.search(question)
    const { asked, kinds, first } = question
    const rows = await this.read('thing/search', { asked, kinds, first, most: mostFor(question) })
    return toHits(rows, toNode)
  }

  async neighbourCounts(id: string, lens: Lens | null, distinct: boolean) {
    if (isElementId(id)) return this.parts.any.neighbourCounts(id, lens, distinct)
    const rows = await this.read('graph/neighbour-counts', { id, lens, distinct })
    if (rows.length === 0) throw await this.parts.missing('Entity', [id])
    return toNeighbourCounts(id, rows)
  }

  async neighbourhood(question: NeighbourhoodQuestion) {
    const { ids } = question
    if (ids.some(isElementId)) return this.parts.any.neighbourhood(question)
    const rows = await linksAround(this.read, question)
    await assertFound(ids, itemsOf(rows, 'node'), this.parts.missing)
    return paged(subgraphOf(rows), question, rows)
  }

  async subgraph(ids: readonly string[], lens: Lens | null, first: number) {
    if (ids.some(isElementId)) return this.parts.any.subgraph(ids, lens, first)
    const rows = await this.read('graph/subgraph', { ids, first, lens })
    await assertFound(ids, itemsOf(rows, 'node'), this.parts.missing)
    return subgraphOf(rows)
  }

  pieces(ids: readonly string[]) {
    return this.parts.any.pieces(ids)
  }

  async everything(lens: Lens | null, first: number) {
    return subgraphOf(await this.read('graph/everything', { lens, first }))
  }

  async shortestPath(question: PathQuestion) {
    const { from, to, maxLength, lens } = question
    if (isElementId(from) || isElementId(to)) return this.parts.any.shortestPath(question)
    const rows = await this.read('graph/shortest-path', { from, to, maxLength, lens })
    if (rows.length === 0) await this.things([from, to])
    return subgraphOf(rows)
  }

  thingsOfKind(kind: string, first: number, except: readonly string[]) {
    return this.parts.any.thingsOfKind(kind, first, except)
  }

  linksOfType(type: string, first: number, except: readonly string[]) {
    return this.parts.any.linksOfType(type, first, except)
  }

  linkFacts(id: string) {
    return this.parts.any.linkFacts(id)
  }

  async overview() {
    const kept = await this.read('overview/tallied', {})
    // Tallies that are not of this graph say nothing: everything is counted.
    return toClaimsOverview(kept.length > 0 ? kept : await this.read('overview/overview', {}), this.parts.database)
  }

  words(): Promise<Word[]> {
    return this.read('overview/vocabulary', {})
  }

  async claim(id: string, others: number) {
    const [row] = await this.read('claim/claim', { id, others })
    if (!row) throw await this.parts.missing('Claim', [id])
    return toClaim(row.item)
  }

  async said(links: readonly string[]) {
    return (await this.read('claim/said', { ids: links })).map(({ item }) => toSaid(item))
  }

  async claims({ first, after, others, brief, counted, ...asked }: ClaimsQuestion): Promise<ClaimConnection> {
    const [last = null] = after === null ? [] : fromCursor('claims', asked, after)
    const rows = await this.claimRows({
      ...asked,
      others,
      brief,
      counted: counted ? COUNTED + 1 : 0,
      after: last,
      first,
    })
    if (rows.length === 0 && after !== null)
      return behind(await this.claims({ ...asked, others: 0, brief, counted, first: 1, after: null }), { edges: [] })
    if (rows.length === 0) await this.assertThere([asked.about, asked.holder])
    const edges = rows.slice(0, first).map((row) => toClaimEdge(row, toCursor('claims', asked, [row.item.id])))
    const pageInfo = { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null }
    const total = rows[0]?.total ?? 0
    return { edges, pageInfo, total: Math.min(total, COUNTED), totalIsExact: total <= COUNTED }
  }

  /** By the way that leads to few: from a thing, from who says so, or along the ids of all claims. */
  private claimRows({ about, holder, ...asked }: ClaimRowsQuestion): Promise<Rows['claim/claims'][]> {
    if (about !== null) return this.read('claim/claims-about', { ...asked, about, holder })
    if (holder !== null) return this.read('claim/claims-of-holder', { ...asked, holder })
    return this.read('claim/claims', asked)
  }

  async dependents({ first, after, claim }: DependentsQuestion) {
    const place = after === null ? null : fromCursor('dependents', { claim }, after)
    const rows = await this.read('claim/dependents', { id: claim, first: LOOKED_AT + 1 })
    if (rows.length === 0) throw await this.parts.missing('Claim', [claim])
    return toDependents(rows, { claim, first, place })
  }

  async figures({ first, after, ...asked }: FiguresQuestion): Promise<FigureList> {
    const [about, figure, claim] = after === null ? [] : fromCursor('figures', asked, after)
    const place = after === null ? null : { about, figure, claim }
    const rows = await this.read('claim/figures', { ...asked, after: place, first })
    if (rows.length === 0 && after !== null)
      return behind(await this.figures({ ...asked, first: 1, after: null }), { figures: [] })
    if (rows.length === 0) await this.assertThere([asked.about])
    const { total = 0, left = 0 } = rows[0] ?? {}
    const last = rows.at(-1)?.item
    return {
      figures: rows.map(({ item }) => toFigure(item)),
      total,
      truncated: rows.length < total,
      pageInfo: pageInfo('figures', asked, left > rows.length, last && [last.about.id, last.id, last.claimId]),
    }
  }

  async document(id: string) {
    const document = toDocument(await this.read('document/document', { id }))
    if (!document) throw await this.parts.missing('Document', [id])
    return document
  }

  async documents(first: number, after: string | null): Promise<DocumentList> {
    const [statements, name, id] = after === null ? [] : fromCursor('documents', {}, after)
    const place = after === null ? null : { statements, name, id }
    const rows = await this.read('document/documents', { after: place, first })
    if (rows.length === 0 && after !== null) return behind(await this.documents(1, null), { documents: [] })
    const { total = 0, left = 0 } = rows[0] ?? {}
    const last = rows.at(-1)
    return {
      documents: rows.map(({ item, statements }) => ({ ...toNode(item), statements })),
      total,
      pageInfo: pageInfo('documents', {}, left > rows.length, last && [last.statements, last.name, last.item.id]),
    }
  }

  async statements({ after, ...question }: StatementsQuestion): Promise<StatementList> {
    const { first, ...asked } = question
    const [document, position, id] = after === null ? [] : fromCursor('statements', asked, after)
    const place = after === null ? null : { document, position, id }
    const rows = await this.read('document/statements', { ...asked, after: place, first })
    const [row] = rows
    const last = rows.at(-1)
    if (!row && after !== null)
      return behind(await this.statements({ ...asked, first: 1, after: null }), { statements: [] })
    if (!row) await this.assertThere([asked.holder])
    const total = row?.total ?? 0
    return {
      statements: rows.map(({ position, item }) => toStatement(position, item)),
      total: Math.min(total, COUNTED),
      totalIsExact: total <= COUNTED,
      pageInfo: pageInfo(
        'statements',
        asked,
        row?.more ?? false,
        last && [last.item.stance.document, last.position, last.item.stance.id],
      ),
    }
  }

  async view(id: string): Promise<View> {
    const rows = await this.read('view/view', { id })
    const [view] = itemsOf(rows, 'view')
    if (!view) throw await this.parts.missing('View', [id])
    const { title, description } = view
    const positions = view.positions.map(({ id: thingId, x, y }) => ({ thingId, x, y }))
    const pieces = rows.filter((row) => row.section !== 'view')
    return { id, title, description, positions, subgraph: subgraphOf(pieces) }
  }

  async views(): Promise<ViewSummary[]> {
    const rows = await this.read('view/views', { first: MOST_VIEWS + 1 })
    if (rows.length > MOST_VIEWS)
      throw new SightlineError(
        'TOO_LARGE',
        `There are more than ${MOST_VIEWS.toLocaleString('en')} views: view(id) gives each of them.`,
        { max: MOST_VIEWS },
      )
    return rows.map(({ item }) => item)
  }

  /** An empty answer may be a misspelt id: then it is an error, not an empty list. */
  private async assertThere(ids: readonly (string | null)[]): Promise<void> {
    const asked = ids.filter((id) => id !== null)
    if (asked.length > 0) await this.things(asked)
  }
}

/** A page behind the last one: nothing, of as many as there are. */
const behind = <List extends { pageInfo: PageInfo }>(list: List, nothing: Partial<List>): List => ({
  ...list,
  ...nothing,
  pageInfo: NO_PAGE,
})

const subgraphOf = (rows: readonly Piece<ThingMap, LinkMap>[]): Subgraph => toSubgraph(rows, toNode, toLink)
