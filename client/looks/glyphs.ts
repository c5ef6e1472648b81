import type { Glyph } from '../state/perspective.ts'

/** Glyphs as SVG paths on a 24 × 24 grid, drawn as a line. */
export const GLYPH_PATHS: Record<Glyph, string> = {
  dots: 'M12 12h.01M7 12h.01M17 12h.01',
  ring: 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12',
  square: 'M6.500 6.500h11v11h-11z',
  triangle: 'M12 5.500l7.500 12.500h-15z',
  star: 'M12 4l2.500 5.200 5.500.8-4 4 1 5.500-5-2.700-5 2.700 1-5.500-4-4 5.500-.8z',
  cross: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8m-7 10c0-5 4-7 7-7s7 2 7 7',
  people: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6m-6 8c0-4 3-5 6-5s6 1 6 5m1-9a2.5 2.5 0 1 0-1-5m2 9c3 0 4 2 4 5',
  building: 'M5 21V5h9v16M14 10h5v11M3 21h18M8 9h3m-3 4h3m-3 4h3',
  government: 'M4 20h16M6 17v-6m4 6v-6m4 6v-6m4 6v-6M4 9l8-5 8 5z',
  flag: 'M6 21V4m0 0c4-2 8 2 12 0v9c-4 2-8-2-12 0',
  globe: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M4 12h16M12 4c3.500 4 3.500 12 0 16-3.500-4-3.500-12 0-16',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11m0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z',
  target: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14m0-3v6m0 8v6M2 12h6m8 0h6',
  bolt: 'M13 4L7 13h5l-1 7 6-9h-5z',
  sheet: 'M7 4h10v16H7zM10 9h4m-4 4h4',
  page: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5m-5 4h5',
  film: 'M4 5h16v14H4zM8 5v14m8-14v14M4 12h4m8 0h4',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  tag: 'M4 4h8l8 8-8 8-8-8zM8.500 8.500h.01',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4zm0 0l8 4 8-4m-8 4v8',
  coin: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16m2.500-10.500c-1-1.500-5-1.500-5 .5 0 2.500 5 1.500 5 4 0 2-4 2-5 .5M12 7v1m0 8v1',
  chart: 'M5 20V11m7 9V5m7 15v-6',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  plus: 'M12 9v6m-3-3h6',
  crown: 'M5 19h14M6 16l-2-9 5 4 3-6 3 6 5-4-2 9z',
  question: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2.500m0 3.500h.01',
}

/** Glyphs for labels that say by their name what they are, in the languages that graphs are mostly written in. */
const HINTS: readonly [Glyph, RegExp][] = [
  [
    'person',
    /^(person|people|human|user|actor|actress|director|author|employee|customer|member|player|officer|contact|individual|patient|student|director|owner|witness|suspect)$/,
  ],
  ['people', /(group|team|party|family|community|gang|movement|population|crowd|network)$/],
  [
    'building',
    /(company|organi[sz]ation|org|business|firm|corporation|studio|institution|department|agency|bank|vendor|supplier|entity|shop|store|school|university)$/,
  ],
  ['government', /(government|ministry|court|parliament|authority|regulator)$/],
  ['flag', /(country|nation|state|jurisdiction)$/],
  ['globe', /(region|continent|world|language|domain|website|site|url)$/],
  ['pin', /(place|city|town|village|location|address|venue|district|station|airport|port)$/],
  ['bolt', /(event|incident|attack|crime|accident|meeting|match|trip|flight|festival)$/],
  ['film', /(film|movie|show|series|video|episode)$/],
  ['page', /(document|article|paper|report|file|book|page|publication|post|contract|record|source)$/],
  ['mail', /(e?mail|message|letter|tweet|comment|chat)$/],
  ['coin', /(account|payment|transaction|transfer|invoice|price|currency|fund|asset|money|wallet|order)$/],
  ['tag', /(tag|genre|category|topic|keyword|type|class|label|subject|role)$/],
  ['box', /(product|item|part|component|package|device|machine|vehicle|car|ship|object|goods)$/],
  ['shield', /(army|police|force|unit|security|policy|rule|permission)$/],
  ['chart', /(figure|score|rating|measure|statistic|metric|result|value)$/],
]

/** Told apart by their form alone, for labels that say nothing. */
const ABSTRACT: readonly Glyph[] = ['ring', 'square', 'triangle', 'star', 'cross', 'dots', 'plus', 'pulse']

/** The glyph for a label that is not ours. @param place its place in the order of the schema's names */
export function guessGlyph(label: string, place: number): Glyph {
  const word = label.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  return HINTS.find(([, hint]) => hint.test(word))?.[0] ?? (ABSTRACT[place % ABSTRACT.length] as Glyph)
}
