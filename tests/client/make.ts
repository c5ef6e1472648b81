import type { Link, Said, Thing } from '../../client/state/fragments.ts'

/** A thing for a test; only what matters to it needs saying. */
export const thing = (id: string, change: Partial<Thing> = {}): Thing => ({
  id,
  kind: 'ArmedGroup',
  labels: ['Actor', 'ArmedGroup'],
  name: id,
  shortName: null,
  aliases: [],
  description: null,
  when: null,
  location: null,
  linkCount: 1,
  properties: null,
  ...change,
})

export const time = (change: Partial<NonNullable<Thing['when']>> = {}): NonNullable<Thing['when']> => ({
  from: null,
  to: null,
  asOf: null,
  precision: 'UNKNOWN',
  qualifier: null,
  resolution: null,
  plan: null,
  ...change,
})

/** A link from `a` to `b`. */
export const link = (source: string, target: string, change: Partial<Link> = {}): Link => ({
  id: `${source}.supports.${target}`,
  type: 'SUPPORTS',
  source,
  target,
  symmetric: false,
  status: 'ASSERTED',
  confidence: null,
  when: time(),
  strength: null,
  restsOn: [],
  affirmed: 1,
  denied: 0,
  documentIds: [],
  sourceGrade: null,
  informationGrade: null,
  properties: null,
  ...change,
})

export const stance = (
  kind: Said['stances'][number]['kind'],
  change: Partial<Said['stances'][number]> = {},
): Said['stances'][number] => ({
  kind,
  ownVoice: false,
  documentId: 'article',
  sourceGrade: 'B',
  informationGrade: 2,
  confidence: null,
  restsOn: [],
  ...change,
})

/** What is said of a link: these stances; what they come to is of no matter to the test. */
export const said = (...stances: Said['stances']): Said => ({
  id: 'x.supports.y',
  modality: 'ACTUAL',
  status: 'ASSERTED',
  confidence: null,
  affirmed: stances.length,
  denied: 0,
  documentIds: [],
  sourceGrade: null,
  informationGrade: null,
  restsOn: [],
  stances,
})
