/** What a source says, as every way in gives it to the writer: an import, a form, the tests. Ends are records, never things. */

/** How a dataset calls a thing. One record describes exactly one thing. Its times are the thing's; none where it has none of its own. */
export interface SourceRecord extends Partial<Times> {
  /** Which dataset, and which row of it: the same two give the same record again. */
  dataset: string
  sourceId: string
  name: string
  aliases: readonly string[]
  /** The thing's kind, for example `ArmedGroup`; behind it `Actor`, where it can act. */
  labels: readonly [string, ...string[]]
  /** Further facts of the thing. All about the thing is taken when the record brings a new one. */
  properties: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** The thing's own id, where it has one: founding things do. Left out: one made from the record's. */
  thing?: string
  /** What the thing is called, where that is not what the record calls it. */
  called?: { name: string; aliases: readonly string[] }
}

export const PRECISIONS = ['day', 'month', 'season', 'year', 'interval', 'order-only', 'unknown'] as const
type Precision = (typeof PRECISIONS)[number]
export const MODALITIES = ['actual', 'planned', 'unclaimed'] as const
type Modality = (typeof MODALITIES)[number]
/** How a claim is tied to another. It rests on its cause, its effect, and what it is said to rest on. */
export const ROLES = ['about', 'broader', 'narrower', 'same-authority', 'cause', 'effect', 'rests-on'] as const
type Role = (typeof ROLES)[number]
export const STANCE_KINDS = ['ASSERTS', 'ACCUSES', 'DENIES', 'DEDUCES'] as const
type StanceKind = (typeof STANCE_KINDS)[number]

/** When something holds; days as `YYYY-MM-DD`. */
export interface Times {
  validFrom?: string
  validTo?: string
  asOf?: string
  precision: Precision
  timeQualifier?: string
  resolution?: string
}

/** Predicates without a direction: A borders B, and B borders A, say the same and share one link. */
export const SYMMETRIC = ['ANTAGONIST_OF', 'BORDERS', 'COMPETES_WITH', 'IN_TENSION_WITH', 'SAME_AUTHORITY_AS'] as const

/** One proposition, with everybody who says or denies it. */
export interface SourceClaim extends Times {
  /** Kept as it is where a claim has one (founding claims do). Left out: made from what the claim says. */
  id?: string
  /** Ids of records. */
  subject: string
  object: string
  predicate: string
  text: string
  modality: Modality
  qualifier?: string
  /** The area and population that a figure or act is counted for. */
  scope?: string
  strength?: string
  strengthWord?: string
  note?: string
  /** What of the claim is a reader's own reading of the source, in words; left out where all of it stands there. */
  reading?: string
  /** Other claims, by their ids, each in its role once. */
  related?: readonly { role: Role; claim: string }[]
  stances: readonly SourceStance[]
}

export interface SourceStance {
  id?: string
  kind: StanceKind
  /** Id of the holder's record. */
  holder: string
  /** Id of the `Document` in which it is read, and the place there. */
  document: string
  locator: string
  position?: number
  paraphrase: string
  /** Claims, by their ids, that this stance reaches this one by: without them it would not speak of it. Each once. */
  restsOn?: readonly string[]
  hedge?: string
  note?: string
  sourceGrade: string
  informationGrade: number
  /** 0–100; left out where nobody judged. */
  confidence?: number
  saidOn?: string
  recordedOn: string
}

/** Words of a document that may mean more than one thing. Ends are things. */
export interface SourceMention {
  id: string
  text: string
  document: string
  locator: string
  position?: number
  basis?: string
  refersTo: string
  mayReferTo: readonly string[]
}

/** A selection of things, placed by hand. */
export interface SourceView {
  id: string
  title: string
  description?: string
  rank: number
  shows: readonly { thing: string; x: number; y: number }[]
}

/** What goes in and what goes, in one transaction. */
export interface Change {
  records?: readonly SourceRecord[]
  claims?: readonly SourceClaim[]
  /** Ids; a claim goes with its stances. */
  removeClaims?: readonly string[]
  removeStances?: readonly { kind: StanceKind; id: string }[]
}

/** What a change came to: ids. */
export interface Changed {
  records: { added: string[] }
  claims: { added: string[]; updated: string[]; removed: string[] }
  stances: { added: string[]; updated: string[]; removed: string[] }
  /** Links by the claim that names them. */
  links: { added: string[]; updated: string[]; removed: string[] }
}
