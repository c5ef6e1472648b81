import type { RestsOn, SourceGrade, StanceKind, Status } from '../gql/graphql.ts'

/** Splits where a small letter meets a capital one: `ArmedGroup` → `Armed group`. What has spaces of its own keeps its capitals. */
const split = (name: string): string =>
  name
    .replaceAll('_', ' ')
    .replace(/(?<=\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')

/** With a capital at the beginning. */
export const capital = (words: string): string => words.replace(/^./u, (first) => first.toUpperCase())

/** `OPERATES_IN` → `operates in`, `actedIn` → `acted in`; `ArmedGroup` → `Armed group`. */
export const linkWords = (type: string): string =>
  /\p{Ll}/u.test(type) ? split(type) : type.toLowerCase().replaceAll('_', ' ')
/** How a source ties a cause to its effect, in words. */
const STRENGTHS: Readonly<Record<string, string>> = {
  explicit: 'stated as a cause',
  enabling: 'made it possible',
  explanatory: 'given as the reason',
  purpose: 'meant to bring it about',
  narrated: 'only told in a row',
  temporal: 'only a sequence in time',
  adjacency: 'only told side by side',
}
export const strengthWords = (strength: string): string => STRENGTHS[strength] ?? strength

/** Whether a source says no more than that one came after the other, or stands beside it: no cause that anybody states. */
const isSequence = (strength: string | null): boolean => strength !== null && SEQUENCES.includes(strength)
const SEQUENCES = ['temporal', 'narrated', 'adjacency']

/** What a claim can be built on, beside what its status tells. */
export const GROUND_WORDS = {
  DEDUCED: 'a deduction',
  DISPUTED: 'what is disputed',
  SEQUENCE: 'a sequence',
} as const satisfies Record<RestsOn, string>
export const groundWords = (ground: string): string =>
  Object.hasOwn(GROUND_WORDS, ground) ? GROUND_WORDS[ground as RestsOn] : ground

/** `rests on a deduction and a sequence`; empty where it is built on nothing of the kind. */
export const restsOnInWords = (grounds: readonly RestsOn[]): string =>
  grounds.length === 0 ? '' : `rests on ${grounds.map(groundWords).join(' and ')}`

/**
 * Predicates of claims whose own words make no sentence between two names, or would say of whom something is done to that they do it. Other
 * graphs may mean others by them.
 */
const READ_AS: Readonly<Record<string, string>> = {
  CONTROLS_TERRITORY: 'controls territory in',
  OPERATION_AGAINST: 'is an operation against',
  POSITION_IN: 'is a position in',
  PROVIDES_SAFE_HAVEN: 'provides safe haven to',
  SENTENCED: 'was sentenced in',
}

type Tied = { type: string; strength: string | null; status: Status }

/** The words of a link as they read from its source to its target, and call no sequence a cause. */
export function tieWords({ type, strength, status }: Tied): string {
  const words = (status !== 'UNSOURCED' && Object.hasOwn(READ_AS, type) && READ_AS[type]) || linkWords(type)
  return strength !== null && isSequence(strength) ? `${words} (${strengthWords(strength)})` : words
}

/** A link in words: its ends by name, its type between. */
export const linkInWords = (link: Tied & { source: string; target: string }, name: (id: string) => string): string =>
  `${name(link.source)} ${tieWords(link)} ${name(link.target)}`
export const kindWords = (kind: string): string => capital(split(kind))

/** `eventType` → `Event type`. */
export const factWords = (name: string): string => kindWords(name)

/** Every status with its word and what it means, in the order of the legend. */
export const STATUSES: readonly { status: Status; word: string; meaning: string }[] = [
  { status: 'ASSERTED', word: 'Asserted', meaning: 'A document says so in its own voice; nobody denies it.' },
  { status: 'ATTRIBUTED', word: 'Attributed', meaning: 'A document reports that a named third party says so.' },
  { status: 'ACCUSED', word: 'Accused', meaning: 'Someone makes the charge; nobody is recorded as denying it.' },
  { status: 'CONTESTED', word: 'Contested', meaning: 'Some affirm it, others deny it.' },
  {
    status: 'DENIED',
    word: 'Denied',
    meaning: 'It is denied; nobody is recorded as asserting it, or as accusing anybody of it.',
  },
  { status: 'UNCLAIMED', word: 'Unclaimed', meaning: 'Nobody has claimed the act. That is not the same as unknown.' },
  { status: 'PLANNED', word: 'Planned', meaning: 'Announced or due, not done when it was said.' },
  { status: 'DEDUCED', word: 'Deduced', meaning: "A reader's inference; no document says so." },
  {
    status: 'UNSOURCED',
    word: 'No source recorded',
    meaning: 'The link stands in the graph without a claim: nothing says who says so.',
  },
]

export const statusWord = (status: Status): string => STATUSES.find((each) => each.status === status)?.word ?? status
export const statusMeaning = (status: Status): string => STATUSES.find((each) => each.status === status)?.meaning ?? ''

export const STANCE_WORDS: Record<StanceKind, string> = {
  ASSERTS: 'asserts',
  ACCUSES: 'accuses',
  DENIES: 'denies',
  DEDUCES: 'deduces',
}

/** Who takes a stance on a number: only those who affirm it give it. */
export const FIGURE_STANCE_WORDS: Record<StanceKind, string> = {
  ASSERTS: 'given by',
  ACCUSES: 'given as a charge by',
  DENIES: 'denied by',
  DEDUCES: 'deduced by',
}

/** `2, 1` → `2 affirm, 1 denies`. */
export const stancesInWords = (affirmed: number, denied: number): string =>
  `${affirmed} ${affirmed === 1 ? 'affirms' : 'affirm'}, ${denied} ${denied === 1 ? 'denies' : 'deny'}`

/** The Admiralty code. */
const SOURCE_GRADES: Record<SourceGrade, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}
const INFORMATION_GRADES = [
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
]

/** Grades of sources, the best first: `A` → `A: completely reliable`. */
export const SOURCE_GRADE_WORDS = Object.entries(SOURCE_GRADES).map(([grade, words]) => ({
  grade: grade as SourceGrade,
  words: `${grade}: ${words}`,
}))

/** Grades of information, the best first: 1 → `1: confirmed`. */
export const INFORMATION_GRADE_WORDS = INFORMATION_GRADES.map((words, index) => ({
  grade: index + 1,
  words: `${index + 1}: ${words}`,
}))

/** `C`, 3 → `C3: fairly reliable source, possibly true`. */
export const formatGrade = (source: SourceGrade, information: number): string =>
  `${source}${information}: ${SOURCE_GRADES[source]}${source === 'F' ? '' : ' source'}, ${INFORMATION_GRADES[information - 1] ?? 'unknown'}`

/** STIX confidence in the likelihood words of ICD 203. */
export function formatConfidence(confidence: number | null): string {
  if (confidence === null) return 'not judged'
  const words = [
    [5, 'remote'],
    [20, 'very unlikely'],
    [45, 'unlikely'],
    [55, 'roughly even'],
    [80, 'likely'],
    [95, 'very likely'],
    [100, 'almost certain'],
  ] as const
  return `${words.find(([top]) => confidence <= top)?.[1]} (${confidence} of 100)`
}

/** `S14` → `sentence 14`. */
export const formatLocator = (locator: string): string => locator.replace(/^S(\d+)$/, 'sentence $1')

/** UCDP `where_prec`. */
export const WHERE_PRECISION = [
  '',
  'exact point',
  'within about 25 km',
  'district',
  'province',
  'estimated',
  'country as a whole',
  'water or air',
]

export const plural = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`
