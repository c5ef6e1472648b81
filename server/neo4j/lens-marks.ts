import path from 'node:path'
import { isRecord } from '../record.ts'
import { BlockError, blockText, namesIn, parseBlock, type Block } from './blocks.ts'
import { readCypherFiles } from './cypher-files.ts'

/**
 * What a file asks of a lens stands in it as comments, so that the file as it stands is the statement without one:
 *
 * - `lens: AND link(r)` in a comment: under a lens it is opened, and `link(r)` in it is the block `lens-link` about `r`;
 * - `lens` alone in a comment before `r.status`, or another property that stances make: under a lens it is what the stances left make.
 *
 * A block that takes what was asked for, and is not told, gets the things that the file's own parameters name.
 */
export type UnderLens = (lens: Values) => string

type Values = Readonly<Record<string, unknown>>

/** Parts of a lens that are judged apart. What it does not hold is not asked: every part makes a statement longer to plan. */
const PARTS = [
  'kinds',
  'linkTypes',
  'statuses',
  'time',
  'documents',
  'sourceGrade',
  'informationGrade',
  'restsOn',
] as const
type Parts = Readonly<Record<(typeof PARTS)[number], boolean>>

const isGiven = (value: unknown) => value !== null && value !== undefined

function partsOf(lens: Values): Parts {
  const map = (name: string): Values => {
    const part = lens[name]
    return isRecord(part) ? part : {}
  }
  const chooses = (name: string) => {
    const { only, not } = map(name)
    return isGiven(only) || (Array.isArray(not) && not.length > 0)
  }
  return {
    kinds: chooses('kinds'),
    linkTypes: chooses('linkTypes'),
    statuses: chooses('statuses'),
    time:
      isGiven(map('trueAt').from) ||
      isGiven(map('trueAt').to) ||
      (isGiven(lens.undecided) && lens.undecided !== 'KEEP'),
    documents: chooses('documents'),
    sourceGrade: isGiven(lens.minSourceGrade),
    informationGrade: isGiven(lens.minInformationGrade),
    restsOn: chooses('restsOn'),
  }
}

const choosesStances = ({ documents, sourceGrade, informationGrade, restsOn }: Parts) =>
  documents || sourceGrade || informationGrade || restsOn

/** Where no time is judged a thing goes by its kinds. */
const WANTED = 'n.id IN asked OR /* block lens-kinds(n) */ /* end lens-kinds */'

/** Where no stances are chosen the status is the one that stands there: to look at it costs less than to give it a name first. */
const OWN_WANTED = 'r.status IS NOT NULL AND /* block lens-wanted(r.status) */ /* end lens-wanted */'

/** Where no status is judged it does not matter which one the stances left give. */
const LEFT = 'size(/* block lens-stances(r, same) */ /* end lens-stances */) > 0'

/** Blocks as they are under a lens of these parts: what is not held leaves all in, and what stands on a link holds. */
function blocksFor(parts: Parts): ReadonlyMap<string, Block> {
  const { kinds, linkTypes, statuses, time, documents, sourceGrade, informationGrade, restsOn } = parts
  const stances = choosesStances(parts)
  const all = blocksOfLens()
  const left: [boolean, string, string][] = [
    [kinds, 'lens-kinds', 'true'],
    [linkTypes, 'lens-types', 'true'],
    [time, 'lens-time', 'true'],
    [time, 'lens-thing', kinds ? WANTED : 'true'],
    [kinds, 'lens-ends', 'true'],
    [documents, 'lens-documents', 'true'],
    [sourceGrade, 'lens-source-grade', 'true'],
    [informationGrade, 'lens-information-grade', 'true'],
    [restsOn, 'lens-stance-grounds', 'true'],
    [stances, 'lens-stance', 'true'],
    [statuses, 'lens-wanted', 'true'],
    [stances, 'lens-said', 'true'],
    [stances, 'lens-status', 'r.status'],
    [stances, 'lens-grounds', 'r.restsOn'],
    [stances, 'lens-seen', 'r'],
    [!kinds && !time && !stances, 'lens-tally', 'false'],
    [stances || !statuses, 'lens-statuses', OWN_WANTED],
    [statuses, 'lens-statuses', stances ? LEFT : 'r.status IS NOT NULL'],
  ]
  return new Map([
    ...all,
    ...left.flatMap(([held, name, text]) => {
      const block = all.get(name)
      return held || !block ? [] : [[name, { ...block, text }] as const]
    }),
  ])
}

const MARK = /\/\* lens(?:: (?<said>[^*]*)|(?<alone>)) \*\/(?: (?<link>\w+)\.(?<property>\w+))?/g
/** Innermost brackets alone: what a mark gives to a block holds no round ones. */
const CALL = /(?<![\w.$-])([a-z]+(?:-[a-z]+)*)\(([^()]*)\)/g
/** What of a link is worked out without the rest: it makes a statement less long. */
const BY_ITSELF: ReadonlyMap<string, string> = new Map([
  ['status', 'lens-status'],
  ['restsOn', 'lens-grounds'],
])
/** Claims that are asked where a link holds no stances. */
const SAME = (link: string) =>
  `made.id IN CASE WHEN ${link}.stanceKinds IS NULL THEN coalesce(${link}.claims, [${link}.claimId]) ELSE [] END`

/**
 * A status that is compared beside the question whether the lens shows the link. Where stances are chosen both are asked of one status, which is what is long
 * to plan; where none is left there is none, and no match.
 */
const COMPARED =
  /\/\* lens \*\/ (?<link>\w+)\.status (?<how>(?:=|<>|IN) (?:'\w+'|\$\w+)) \/\* lens: AND link\(\k<link>\) \*\//g
const AT_ONCE =
  'any(becomes IN [/* lens */ $<link>.status] WHERE becomes $<how> /* lens: AND wanted(becomes) */) /* lens: AND compared($<link>) */'

let read: ReadonlyMap<string, Block> | undefined
const blocksOfLens = () =>
  (read ??= new Map(
    readCypherFiles(path.resolve(import.meta.dirname, '../../cypher/blocks')).map(({ name, text }) => [
      name,
      parseBlock(name, text),
    ]),
  ))

/** The blocks that marks in a text name, as they stand or where two are asked at once. */
export function blocksOfMarks(text: string): string[] {
  const marks = [...text.matchAll(MARK), ...text.replaceAll(COMPARED, AT_ONCE).matchAll(MARK)]
  const names = marks.flatMap(({ groups }) =>
    groups?.said === undefined
      ? [BY_ITSELF.get(groups?.property ?? '') ?? 'lens-seen']
      : [...groups.said.matchAll(CALL)].map(([, name]) => `lens-${name}`),
  )
  return [...new Set(names)]
}

/**
 * A statement as it is run under a lens; null when it asks nothing of one.
 * @param asked what the file's parameters ask for by id, as a list in Cypher
 * @throws BlockError for a mark that cannot be opened
 */
export function underLens(statement: string, file: string, asked: string): UnderLens | null {
  if (!statement.includes('/* lens')) return null
  const made = new Map<string, string>()
  return (lens) => {
    const parts = partsOf(lens)
    const key = PARTS.filter((part) => parts[part]).join(' ')
    const asking = choosesStances(parts) ? statement.replaceAll(COMPARED, AT_ONCE) : statement
    const text = made.get(key) ?? opened(asking, file, asked, blocksFor(parts))
    made.set(key, text)
    return text
  }
}

function opened(statement: string, file: string, asked: string, blocks: ReadonlyMap<string, Block>): string {
  let count = 0
  const text = (name: string, given: readonly string[]) => {
    count++
    // In a pattern that is repeated Neo4j takes two relationships of one name for one.
    return `(${blockText(name, given, file, blocks).replaceAll(/\b(?:whose|stance|made)\b/g, (own) => own + count)})`
  }
  const open = (said: string) =>
    said.replaceAll(CALL, (whole, word: string, inside: string) => {
      const block = blocks.get(`lens-${word}`)
      if (!block) return whole
      const given = namesIn(inside)
      const taken = given.find((name) => /^(?:whose|stance|made)$/.test(name))
      if (taken)
        throw new BlockError(
          `${file}: lens: ${whole}: the lens's own blocks call something ${taken}; give it another name`,
        )
      const left = block.takes[given.length]
      // What a mark does not say: what was asked for by id, and which claims are asked where a link holds no stances.
      const more = left === 'asked' ? [asked] : left === 'same' ? [SAME(given[0] ?? '')] : []
      return text(block.name, [...given, ...more])
    })
  const left = statement.replaceAll(MARK, (whole, said?: string, _?: string, link?: string, property?: string) => {
    if (said !== undefined) return open(said) + (link === undefined ? '' : ` ${link}.${property}`)
    if (link === undefined || property === undefined)
      throw new BlockError(`${file}: ${whole} stands before no property, such as link.status`)
    const alone = BY_ITSELF.get(property)
    return alone ? text(alone, [link, SAME(link)]) : `${text('lens-seen', [link, SAME(link)])}.${property}`
  })
  if (left.includes('/* lens')) throw new BlockError(`${file}: expected /* lens */ or /* lens: AND link(r) */`)
  return left
}
