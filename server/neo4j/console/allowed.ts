/** Procedures that only read the graph and its schema, as Neo4j writes them. */
export const PROCEDURE_NAMES: readonly string[] = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.info',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.ping',
  'dbms.components',
]

/** The same in lower case, to be compared with. */
export const PROCEDURES: ReadonlySet<string> = new Set(PROCEDURE_NAMES.map((name) => name.toLowerCase()))

/** First words of functions with a dot in their name, that compute and nothing else. */
export const FUNCTION_SPACES: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
  'vector',
  'graph',
  'elementid',
])

/** Functions with a dot in their name that are allowed one by one. */
export const FUNCTIONS: ReadonlySet<string> = new Set(['db.namefromelementid'])

/** `SHOW` commands about the graph's shape and the language. Others tell of settings, users and other people's work. */
export const SHOWS: ReadonlySet<string> = new Set([
  'INDEX',
  'INDEXES',
  'CONSTRAINT',
  'CONSTRAINTS',
  'FUNCTION',
  'FUNCTIONS',
  'PROCEDURE',
  'PROCEDURES',
])
/** Words that may stand between `SHOW` and what it shows. */
export const SHOW_KINDS: ReadonlySet<string> = new Set(
  'ALL BUILT IN USER DEFINED BTREE RANGE TEXT POINT FULLTEXT VECTOR LOOKUP UNIQUE UNIQUENESS KEY NODE RELATIONSHIP REL PROPERTY EXISTENCE EXIST TYPE EXECUTABLE'.split(
    ' ',
  ),
)

/**
 * Operators of a plan that do more than read the graph, although Neo4j calls such a statement a read (LoadCSV, Terminate…), or that
 * would write. A name is refused when it begins with one of these.
 */
export const OPERATORS: readonly string[] = [
  'LoadCSV',
  'Terminate',
  'TransactionApply',
  'TransactionForeach',
  'ShowTransactions',
  'ShowSettings',
  'ShowUsers',
  'ShowCurrentUser',
  'ShowDatabase',
  'ShowRoles',
  'ShowPrivileges',
  'ShowSupported',
  'ShowServers',
  'ShowAlias',
  'Create',
  'Merge',
  'Set',
  'Delete',
  'DetachDelete',
  'Remove',
  'Foreach',
  'Drop',
  'Alter',
  'Grant',
  'Deny',
  'Revoke',
  'Rename',
  'Start',
  'Stop',
  'Enable',
  'Reallocate',
  'Deallocate',
  'SubqueryForeach',
  'RunQueryAt',
]
