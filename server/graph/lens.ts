import type { RestsOn, Status, Undated, Undecided } from './schema-types.ts'

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
  restsOn: Choice | null
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
  restsOn: null,
  trueAt: null,
  undecided: 'KEEP',
  minSourceGrade: null,
  minInformationGrade: null,
}

/** What becomes of what cannot be decided, by the word that earlier forms had for it. */
export const UNDECIDED: Readonly<Record<Undated, Undecided>> = { INCLUDE: 'KEEP', EXCLUDE: 'LEAVE_OUT', ONLY: 'ALONE' }

/** As the SDL writes them; they are stored in lower case. */
export const STATUSES: readonly string[] = Object.keys({
  ASSERTED: 0,
  ATTRIBUTED: 0,
  ACCUSED: 0,
  CONTESTED: 0,
  DENIED: 0,
  UNCLAIMED: 0,
  PLANNED: 0,
  DEDUCED: 0,
  UNSOURCED: 0,
} satisfies Record<Status, 0>)

/** What a claim can rest on beside what its status tells. */
export const GROUNDS: readonly string[] = Object.keys({
  DEDUCED: 0,
  DISPUTED: 0,
  SEQUENCE: 0,
} satisfies Record<RestsOn, 0>)

export const isStatus = (word: string): boolean => STATUSES.includes(word)

const isOpenChoice = (choice: Choice | null) => choice === null || (choice.only === null && choice.not.length === 0)

/** Null for a lens that leaves nothing out: the files then run without what they ask of one. */
export function unlessOpen(lens: Lens): Lens | null {
  const { kinds, linkTypes, statuses, documents, restsOn, trueAt, undecided, minSourceGrade, minInformationGrade } =
    lens
  const open =
    [kinds, linkTypes, statuses, documents, restsOn].every(isOpenChoice) &&
    (trueAt === null || (trueAt.from === null && trueAt.to === null)) &&
    undecided === 'KEEP' &&
    minSourceGrade === null &&
    minInformationGrade === null
  // A choice that is open is no choice: it must not make the files look at stances.
  const chosen = (choice: Choice | null) => (isOpenChoice(choice) ? null : choice)
  return open ? null : { ...lens, documents: chosen(documents), restsOn: chosen(restsOn) }
}
