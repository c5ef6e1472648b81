import { columnsFor, nameFor, queryFile, type LibraryQuery, type QueryHeader } from '../../../state/query-file.ts'
import {
  asJson,
  parametersFor,
  parametersOf,
  type Input,
  type Parameter,
  type WorkTab,
} from '../../../state/statements.ts'

/** Types that a parameter may be given. */
export const TYPES = [
  'String',
  'Integer',
  'Float',
  'Boolean',
  'Date',
  'Entity',
  'Document',
  'Kind',
  'LinkType',
  'Measure',
  'Status',
  'SourceGrade',
  'List<String>',
  'List<Entity>',
  'List<Status>',
  'Map',
]

const TYPE_OF: Record<Input, string> = {
  text: 'String',
  integer: 'Integer',
  float: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'String',
  thing: 'Entity',
  texts: 'List<String>',
  things: 'List<Entity>',
  json: 'Map',
  null: 'String?',
}

/** A parameter as its line in the header will say it. */
export interface Row {
  name: string
  type: string
  about: string
  parameter: Parameter
}

/** What is asked of a query before it is kept. */
export interface Header extends Omit<QueryHeader, 'parameters'> {
  rows: readonly Row[]
}

/** What a form begins with: what the query said before, and guesses for the rest. A tab's own number is no title. */
export function headerOf(tab: WorkTab, origin: LibraryQuery | null): Header {
  return {
    title: origin?.title ?? (/^Statement \d+$/.test(tab.title) ? '' : tab.title),
    description: origin?.description ?? '',
    returns: origin?.returns === 'GRAPH' ? 'graph' : 'table',
    // What a file asks of a lens are comments in one's own: it takes none.
    rows: parametersOf(tab.text).flatMap((name) => {
      const parameter = parametersFor(tab)[name]
      const known = origin?.parameters.find((each) => each.name === name)
      return !parameter
        ? []
        : { name, parameter, type: known?.type ?? TYPE_OF[parameter.input], about: known?.about ?? '' }
    }),
  }
}

/** Under which name it is kept: one's own keeps its name whatever its title. */
export const nameOf = (title: string, origin: Pick<LibraryQuery, 'own' | 'name'> | null): string =>
  origin?.own ? origin.name : nameFor(title)

/** Another query that has the name already, or undefined. */
export const takenBy = <Query extends Pick<LibraryQuery, 'name'>>(
  name: string,
  queries: readonly Query[],
  origin: Pick<LibraryQuery, 'name'> | null,
): Query | undefined => queries.find((query) => query.name === name && query.name !== origin?.name)

/** The query as a file; the values at hand become its examples. @throws ParameterError */
export const fileOf = (
  { rows, ...header }: Header,
  statement: string,
  origin: Pick<LibraryQuery, 'statement' | 'columns'> | null,
): string =>
  queryFile(
    {
      ...header,
      columns: columnsFor(origin, statement),
      parameters: rows.map((row) => ({ ...row, example: asJson(row.name, row.parameter) })),
    },
    statement,
  )
