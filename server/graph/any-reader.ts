import type { AnyLinkMap, AnyThingMap } from '../neo4j/row-types.ts'
import { SightlineError } from '../errors.ts'
import { NO_PAGE } from './cursor.ts'
import { toAnyFacts, toAnyLink, toAnyNode } from './decode-any.ts'
import type { Sameness } from './captions.ts'
import { assertFound, type Missing } from './found.ts'
import { isElementId } from './ids.ts'
import { toAnyOverview } from './overview.ts'
import { paged, placeOf } from './neighbourhood-page.ts'
import { renamedAmong, toNeighbourCounts, toPieces, toSample, toSubgraph, type Piece } from './pieces.ts'
import { inIndexes, mostFor, SEARCH_MS, toHits } from './search.ts'
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
  Word,
} from './reader.ts'
import type {
  ClaimConnection,
  Entity,
  FigureList,
  Link,
  LinkFacts,
  Node,
  Renamed,
  Sample,
  SearchResult,
  StatementList,
  Subgraph,
} from './schema-types.ts'
import { itemsOf } from './sections.ts'
import type { FulltextIndex } from './which.ts'

export interface AnyParts {
  /** True inside a graph of claims, for what there has no id but Neo4j's: things then keep their own. */
  claims: boolean
  /** Full-text indexes of nodes. */
  fulltext: readonly FulltextIndex[]
  /** How far properties tell things apart. */
  sameness: Sameness
  database: string
  missing: Missing
}

/** Reads any graph, by the files of `cypher/any`: what is known is what stands in it. */
export class AnyReader implements GraphReader {
  constructor(
    private readonly read: Read,
    private readonly parts: AnyParts,
  ) {}

  async thing(id: string): Promise<Entity> {
    const [row] = await this.read('any/thing', this.about([id]))
    if (!row) throw await this.parts.missing('Entity', [id])
    const none = { figures: [], figureCount: 0, mentions: [], mentionCount: 0 }
    return { ...this.toNode(row.item), facts: toAnyFacts(row.facts), ...none }
  }

  async things(ids: readonly string[]): Promise<Node[]> {
    const items = (await this.read('any/things', this.about(ids))).map(({ item }) => item)
    await assertFound(ids, items, this.parts.missing)
    const byId = new Map<string, Node>()
    for (const item of items) for (const id of [item.id, item.elementId]) byId.set(id, this.toNode(item))
    return ids.flatMap((id) => byId.get(id) ?? [])
  }

  async search(question: SearchQuestion): Promise<SearchResult> {
    const { claims, fulltext } = this.parts
    const { kinds, first } = question
    const parameters = { kinds, first, claims, most: mostFor(question), clock: SEARCH_MS }
    const rows = await this.read('any/search', { ...parameters, ...inIndexes(question.asked, fulltext) })
    return toHits(rows, this.toNode)
  }

  async neighbourCounts(id: string, lens: Lens | null) {
    const rows = await this.read('any/neighbour-counts', { ...this.about([id]), lens })
    if (rows.length === 0) throw await this.parts.missing('Entity', [id])
    return toNeighbourCounts(id, rows)
  }

  async neighbourhood(asked: NeighbourhoodQuestion) {
    const { ids, ...question } = asked
    if (question.order === 'NEWEST' || question.order === 'STRONGEST')
      throw new SightlineError(
        'BAD_USER_INPUT',
        `order: ${question.order} goes by what sources say, and no claim stands behind these links. Take TYPE or BEST_CONNECTED.`,
        { argument: 'order' },
      )
    const rows = await this.read('any/neighbourhood', { ...this.about(ids), ...question, after: placeOf(asked) })
    await this.assertAmong(ids, rows)
    return paged(this.toSubgraph(rows), asked, rows)
  }

  async subgraph(ids: readonly string[], lens: Lens | null, first: number) {
    const rows = await this.read('any/subgraph', { ...this.about(ids), lens, first })
    await this.assertAmong(ids, rows)
    return this.toSubgraph(rows, renamedAmong(ids, itemsOf(rows, 'node')))
  }

  async pieces(ids: readonly string[]) {
    const { claims } = this.parts
    const elementIds = ids.filter(isElementId)
    const rows = claims
      ? await this.read('graph/pieces', this.about(ids))
      : await this.read('any/pieces', { elementIds, claims })
    return toPieces(ids, rows, this.toNode, this.toLink)
  }

  async everything(lens: Lens | null, first: number) {
    const { claims } = this.parts
    return this.toSubgraph(await this.read('any/everything', { lens, first, claims }))
  }

  async shortestPath({ from, to, maxLength, lens }: PathQuestion) {
    const rows = await this.read('any/shortest-path', {
      ...this.about([from, to]),
      maxLength,
      lens,
    })
    if (rows.length === 0) await this.things([from, to])
    return this.toSubgraph(rows)
  }

  async thingsOfKind(kind: string, first: number, except: readonly string[]): Promise<Sample> {
    const { claims } = this.parts
    const rows = await this.read('any/of-kind', { kind, first, except, claims })
    return toSample(this.toSubgraph(rows), rows[0]?.among)
  }

  async linksOfType(type: string, first: number, except: readonly string[]): Promise<Sample> {
    const { claims } = this.parts
    return toSample(this.toSubgraph(await this.read('any/of-type', { type, first, except, claims })))
  }

  async linkFacts(id: string): Promise<LinkFacts> {
    const [row] = await this.read('any/link', { elementId: id, claims: this.parts.claims })
    const [source, target] = row?.ends.map(this.toNode) ?? []
    if (!row || !source || !target)
      throw new SightlineError('NOT_FOUND', `There is no link with the id "${id}".`, { ids: [id], nearest: [] })
    return { id, type: row.type, source, target, facts: toAnyFacts(row.facts) }
  }

  async overview() {
    const { claims, database } = this.parts
    const rows = await this.read('any/overview', { claims })
    return toAnyOverview(rows, database, itemsOf(rows, 'best').map(this.toNode))
  }

  words(): Promise<Word[]> {
    return this.read('any/vocabulary', {})
  }

  // There are no claims, and nothing that comes of them.

  async claim(id: string): Promise<never> {
    throw await this.parts.missing('Claim', [id])
  }

  said(): Promise<[]> {
    return Promise.resolve([])
  }

  async claims({ about, holder }: ClaimsQuestion): Promise<ClaimConnection> {
    await this.assertThere([about, holder])
    return { edges: [], pageInfo: NO_PAGE, total: 0, totalIsExact: true }
  }

  async dependents({ claim }: DependentsQuestion): Promise<never> {
    throw await this.parts.missing('Claim', [claim])
  }

  async figures({ about }: FiguresQuestion): Promise<FigureList> {
    await this.assertThere([about])
    return { figures: [], total: 0, truncated: false, pageInfo: NO_PAGE }
  }

  async document(id: string): Promise<never> {
    throw await this.parts.missing('Document', [id])
  }

  async documents() {
    return { documents: [], total: 0, pageInfo: NO_PAGE }
  }

  async statements({ holder }: StatementsQuestion): Promise<StatementList> {
    await this.assertThere([holder])
    return { statements: [], total: 0, totalIsExact: true, pageInfo: NO_PAGE }
  }

  async view(id: string): Promise<never> {
    throw await this.parts.missing('View', [id])
  }

  async views() {
    return []
  }

  private readonly toNode = (item: AnyThingMap): Node => toAnyNode(item, this.parts.claims, this.parts.sameness)

  private readonly toLink = (item: AnyLinkMap): Link => toAnyLink(item, this.parts.claims)

  private toSubgraph(rows: readonly Piece<AnyThingMap, AnyLinkMap>[], renamed: Renamed[] = []): Subgraph {
    return toSubgraph(rows, this.toNode, this.toLink, renamed)
  }

  /** What every file about some things takes. */
  private about(ids: readonly string[]) {
    return {
      ids: ids.filter((id) => !isElementId(id)),
      elementIds: ids.filter(isElementId),
      claims: this.parts.claims,
    }
  }

  private assertAmong(ids: readonly string[], rows: readonly Piece<AnyThingMap, AnyLinkMap>[]) {
    return assertFound(ids, itemsOf(rows, 'node'), this.parts.missing)
  }

  /** An empty answer may be a misspelt id: then it is an error, not an empty list. */
  private async assertThere(ids: readonly (string | null)[]): Promise<void> {
    const asked = ids.filter((id) => id !== null)
    if (asked.length > 0) await this.things(asked)
  }
}
