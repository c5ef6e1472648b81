/**
 * Words of the graph that name no kind and no link type: what the schema and the program's own statements are built of. A thing or a claim that
 * took one would be read as something else. A test compares them with the files of `cypher/`.
 */

/** Labels of what is no thing, and the one that every thing has. */
export const RESERVED_LABELS = ['Entity', 'Claim', 'Record', 'Mention', 'View', 'Sightline', 'Tally'] as const

/** Types of relationships that are no links: between claims, records, views, mentions and things; and stances. */
export const RESERVED_TYPES = [
  'ASSERTS',
  'ACCUSES',
  'DENIES',
  'DEDUCES',
  'SUBJECT',
  'OBJECT',
  'RELATED',
  'DESCRIBES',
  'REFERS_TO',
  'MAY_REFER_TO',
  'SHOWS',
] as const

/** Properties of a thing that are given as fields of their own, or that answers put in their place. */
export const RESERVED_PROPERTIES = [
  'id',
  'name',
  'aliases',
  'validFrom',
  'validTo',
  'asOf',
  'precision',
  'timeQualifier',
  'resolution',
  'beganFrom',
  'beganBy',
  'heldTill',
  'endedBy',
  'plan',
  'searchKeys',
  'searchAlso',
  'labels',
  'linkCount',
  'locationDocumentName',
] as const
