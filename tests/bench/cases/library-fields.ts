/** Fields of `ways/made-up.graphql`, which has one for each link type and direction. */

const NODE = 'id labels name shortName aliases description validFrom validTo asOf precision linkCount'
const LINK = 'claimId status confidence validFrom validTo asOf precision affirmed denied documents'
const STANCE = 'properties { id document locator position paraphrase sourceGrade informationGrade } node { id name }'

const OUT = ['attacked', 'collaboratesWith', 'locatedIn', 'memberOf', 'operatesIn', 'supports'] as const
const EITHER = OUT.flatMap((field) => [field, `${field}By`])

const stancesOf = (field: string) =>
  `${field}: ${field}Connection(sort: [{ edge: { position: ASC } }, { edge: { id: ASC } }]) { edges { ${STANCE} } }`

export interface Chosen {
  /** How many of each type and direction. */
  first?: string
  /** What is wanted of each. */
  where?: string
}

const links = (fields: readonly string[], inside: string, { first, where }: Chosen) =>
  fields
    .map((field) => {
      const chosen = [
        ...(first ? [`first: ${first}`] : []),
        ...(where ? [`where: ${where}`] : []),
        'sort: [{ edge: { claimId: ASC } }]',
      ]
      return `${field}: ${field}Connection(${chosen.join(', ')}) { ${inside} }`
    })
    .join(' ')

export const LIBRARY = {
  node: NODE,
  claim: `id text predicate status validFrom validTo asOf precision subject { id name } object { id name } ${['assertedBy', 'accusedBy', 'deniedBy', 'deducedBy'].map(stancesOf).join(' ')}`,
  /** Links of a thing in both directions, with the things at their other ends. */
  around: (chosen: Chosen) => links(EITHER, `totalCount edges { properties { ${LINK} } node { ${NODE} } }`, chosen),
  /** Links that start at a thing. */
  from: (chosen: Chosen) => links(OUT, `edges { properties { ${LINK} } node { id } }`, chosen),
  /** How many there are of each type and direction. */
  counts: (chosen: Chosen) => links(EITHER, 'totalCount', chosen),
}

/** Of types and directions no page over all can be had: so many of each come to as many in all where the links of a thing are spread evenly. */
export const shareOf = (first: number): number => Math.ceil(first / OUT.length)
