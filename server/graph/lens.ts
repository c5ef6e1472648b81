import type { Undecided } from './schema-types.ts'

/** What is wanted of a list of words, and what is not; `null` wants all. */
export interface Choice {
  only: readonly string[] | null
  not: readonly string[]
}

/**
 * What counts, as the Cypher files take it (`cypher/blocks/lens*.cypher`). Documents and grades choose stances: a link's status is what the
 * stances left give, and a link with none left is out. Kinds, types, statuses and time then judge links and dated things. The page decides
 * the same by `client/state/lens.ts`.
 */
export interface Lens {
  kinds: Choice | null
  linkTypes: Choice | null
  /** As stored: lower case. */
  statuses: Choice | null
  documents: Choice | null
  trueAt: { from: string | null; to: string | null } | null
  undecided: Undecided
  minSourceGrade: string | null
  minInformationGrade: number | null
}

/** Leaves nothing out. */
export const openLens: Lens = {
  kinds: null,
  linkTypes: null,
  statuses: null,
  documents: null,
  trueAt: null,
  undecided: 'KEEP',
  minSourceGrade: null,
  minInformationGrade: null,
}

const isOpenChoice = (choice: Choice | null) => choice === null || (choice.only === null && choice.not.length === 0)

/** Null for a lens that leaves nothing out: the files then run without what they ask of one. */
export function unlessOpen(lens: Lens): Lens | null {
  const { kinds, linkTypes, statuses, documents, trueAt, undecided, minSourceGrade, minInformationGrade } = lens
  const open =
    [kinds, linkTypes, statuses, documents].every(isOpenChoice) &&
    (trueAt === null || (trueAt.from === null && trueAt.to === null)) &&
    undecided === 'KEEP' &&
    minSourceGrade === null &&
    minInformationGrade === null
  // A choice that is open is no choice: it must not make the files look at stances.
  return open ? null : { ...lens, documents: isOpenChoice(documents) ? null : documents }
}
