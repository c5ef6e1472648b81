import type { GraphModel } from '../gql/graphql.ts'

/** What a part of the page may need of a graph; one that needs nothing works on every graph. */
export type Need = 'claims'

/**
 * What differs between a graph of claims and any other, as the page needs it: what can be shown of it, and in which words. This file alone
 * tells the two apart; whatever else differs becomes a field here, and is asked by its name.
 */
export interface Model {
  /** What parts of the page may need of it. */
  gives: readonly Need[]
  /** Links have a status: who says so, who denies it. */
  hasStatuses: boolean
  /** Links and events have a time that a period can judge. */
  hasTimes: boolean
  /** Kinds are the page's own: they have looks of their own, and names that it may split into words. */
  knowsKinds: boolean
  /** Things and links have fields with a meaning; otherwise nothing is known of them but their properties. */
  describes: boolean
  /** Without an address or a view the page opens with all of it, otherwise with an empty canvas and its labels as ways in. */
  opensWhole: boolean
  /** Width of the list's column of kinds. */
  kindWidth: number
  words: {
    /** What a thing is an example of. */
    kind: string
    kinds: string
    /** In the empty field of the search. */
    search: string
    /** What a search hit says of the text that matched, when it is not the name. */
    matched(text: string): string
    /** What opening one of several links tells. */
    ofLink: string
  }
}

const claims: Model = {
  gives: ['claims'],
  hasStatuses: true,
  hasTimes: true,
  knowsKinds: true,
  describes: true,
  opensWhole: true,
  kindWidth: 92,
  words: {
    kind: 'Kind',
    kinds: 'Kinds',
    search: 'Search actors, events, policies …',
    matched: (text) => `also “${text}”`,
    ofLink: 'who says so',
  },
}

/** A text that matched may be an article. */
const LONGEST_MATCH = 60

const any: Model = {
  gives: [],
  hasStatuses: false,
  hasTimes: false,
  knowsKinds: false,
  describes: false,
  opensWhole: false,
  kindWidth: 120,
  words: {
    kind: 'Label',
    kinds: 'Labels',
    search: 'Search the graph by any text in it …',
    matched: (text) => `“${text.length > LONGEST_MATCH ? `${text.slice(0, LONGEST_MATCH - 1)}…` : text}”`,
    ofLink: 'what stands on it',
  },
}

/** The one question: which of the two a graph is. Until the database has been asked it counts as one of claims. */
export const modelOf = (name: GraphModel | undefined): Model => (name === 'ANY' ? any : claims)

/** The model of the graph that is open. */
export const openModel = (schema: { model: Model } | null): Model => schema?.model ?? claims

/** Whether a part of the page can work on a graph. */
export const meets = (model: Model, need: Need | undefined): boolean => need === undefined || model.gives.includes(need)
