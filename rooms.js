/**
 * The rooms of the house, in one table: which rooms each may import, and which packages are its alone. A room is a folder and all below
 * it, unless a deeper room is named. The lint rule `house/walls` (eslint.config.js) is made from it, docs/architecture.md draws it, and
 * tests/house tries every pair. Arrows go one way: whatever stands further down a list knows nothing of what stands above.
 */
import path from 'node:path'

/** What stands below the features: each may use all of it. */
const BELOW_FEATURES = [
  'client/gql',
  'client/format',
  'client/controls',
  'client/state',
  'client/api',
  'client/session',
  'client/looks',
  'client/layouts',
  'client/canvas',
  'client/thing-picker',
  'client/shell',
  'server/parameters',
  'server/time',
]

/**
 * Room → what it is, and which rooms it may import; below the line of its side, each knows only what stands above it.
 * @type {Readonly<Record<string, { about: string, may: readonly string[] }>>}
 */
export const ROOMS = {
  'client/gql': { about: 'types and documents that `npm run generate` makes from the SDL', may: [] },
  'client/format': {
    about: 'dates, places, link types, kinds, statuses, grades and stances in words; a link in words',
    may: ['client/gql', 'server/time'],
  },
  'client/controls': { about: 'buttons, menus, splitters: no state, no graph', may: [] },
  'client/state': {
    about: 'pure values: canvas, history, selection, filters, address, statements; no React',
    may: ['client/gql', 'server/parameters', 'server/time'],
  },
  'client/api': { about: 'the one way out of the page to the server', may: ['client/gql', 'client/state'] },
  'client/session': {
    about: 'hooks that hand state to components; notices',
    may: ['client/gql', 'client/format', 'client/state', 'client/api', 'server/time'],
  },
  'client/looks': {
    about: 'how things and lines look: colours, shapes, glyphs, the table of channels, swatches',
    may: ['client/gql', 'client/format', 'client/state', 'client/session'],
  },
  'client/layouts': {
    about: 'ways to arrange a canvas, pure, one file each',
    may: ['client/format', 'client/state', 'client/looks'],
  },
  'client/canvas': {
    about: 'the only room that knows Cytoscape',
    may: ['client/gql', 'client/format', 'client/state', 'client/session', 'client/looks', 'client/layouts'],
  },
  'client/thing-picker': {
    about: 'a field that finds a thing by its name',
    may: ['client/gql', 'client/state', 'client/api', 'client/session', 'client/looks'],
  },
  'client/shell': {
    about: 'what frames every feature, made of what they declare: panels, keys, menus, toolbar, palette, help, address',
    may: [
      'client/format',
      'client/controls',
      'client/state',
      'client/api',
      'client/session',
      'client/looks',
      'client/layouts',
      'client/canvas',
    ],
  },
  'client/features/*': {
    about: 'one folder a feature, which says in `feature.ts` what it brings; none imports another',
    may: BELOW_FEATURES,
  },
  client: {
    about: 'the list of features, and the page made of it',
    may: [...BELOW_FEATURES, 'client/features/*'],
  },
  server: { about: 'the ground: settings, errors, progress', may: [] },
  'server/time': { about: 'what dates say, for the page too: pure, and without Node', may: [] },
  'server/parameters': {
    about: 'what the type of a parameter says, for the page too: pure, and without Node',
    may: [],
  },
  'server/names': { about: 'what a name is found by, and what is typed into a search: pure', may: [] },
  'server/neo4j': { about: 'the only room that knows the driver: catalogue, console, provider', may: ['server'] },
  'server/graph': {
    about: 'one graph to ask, of claims or any other, and the rows that its files bring',
    may: ['server', 'server/names', 'server/neo4j'],
  },
  'server/saved': { about: 'what people keep: texts under names, whole or not at all, with versions', may: ['server'] },
  'server/library': {
    about: 'the queries of `cypher/` and one’s own',
    may: ['server', 'server/parameters', 'server/time', 'server/neo4j', 'server/graph', 'server/saved'],
  },
  'server/claims': {
    about: 'the one way to write the graph: what sources say, their links, the load, versions',
    may: ['server', 'server/time', 'server/names', 'server/neo4j', 'server/library'],
  },
  'server/archive': {
    about: 'the whole graph as one file, out and in',
    may: ['server', 'server/neo4j', 'server/claims'],
  },
  'server/imports': {
    about: 'evidence of others: tables of datasets, and what their rows say',
    may: ['server', 'server/time', 'server/claims'],
  },
  'server/export': {
    about: 'answers as files: what is asked for, and CSV, JSON, NDJSON, GraphML',
    may: ['server', 'server/neo4j', 'server/library'],
  },
  'server/graphql': {
    about: 'SDL and resolvers of a few lines, a folder a subject',
    may: ['server', 'server/time', 'server/names', 'server/neo4j', 'server/graph', 'server/library', 'server/saved'],
  },
  'server/http': {
    about: 'the one port: page, `/graphql`, `/export`, `/queries`, `/health`',
    may: [
      'server',
      'server/neo4j',
      'server/graph',
      'server/library',
      'server/saved',
      'server/export',
      'server/graphql',
    ],
  },
  'server/commands': {
    about: '`npm start`, `load`, `connect`, `shell`',
    may: [
      'server',
      'server/neo4j',
      'server/graph',
      'server/library',
      'server/claims',
      'server/archive',
      'server/imports',
      'server/graphql',
      'server/http',
    ],
  },
  'docs/generate': {
    about: 'writes the reference pages and the types of rows',
    may: ['server', 'server/neo4j', 'client/format', 'client/looks'],
  },
  '.': {
    about: '`generate.ts` and the set-up of tools',
    may: ['docs/generate', 'server', 'server/neo4j', 'server/graphql'],
  },
  tests: { about: 'mirrors the rooms; may look into all of them', may: ['*'] },
}

/** @type {Readonly<Record<string, readonly string[]>>} package → the rooms that may know it */
export const PACKAGES = {
  'neo4j-driver': ['server/neo4j', 'tests'],
  cytoscape: ['client/canvas', 'tests'],
  'graphql-sse': ['client/api', 'server/graphql', 'tests'],
  '@urql/exchange-persisted': ['client/api'],
  express: ['server/http', 'server/graphql', 'server/commands', 'server', 'tests'],
}

/** @type {Readonly<Record<string, readonly string[]>>} room → packages that may not enter: it is tested without a page */
export const CLOSED_TO = {
  'client/state': ['react', 'react-dom', 'react-aria-components', 'urql'],
  'client/layouts': ['react', 'react-dom', 'react-aria-components', 'urql'],
  'client/format': ['react', 'react-dom', 'react-aria-components', 'urql'],
}

/**
 * The room of a file, or null when it stands in none: then the table is missing a line.
 * @param {string} file from the top of the project
 * @returns {string | null}
 */
export function roomOf(file) {
  let folder = path.posix.dirname(file)
  for (;;) {
    if (Object.hasOwn(ROOMS, folder)) return folder
    const parent = path.posix.dirname(folder)
    if (Object.hasOwn(ROOMS, `${parent}/*`)) return folder
    if (folder === '.') return null
    // Loose files make up `client` and `server`; a folder below them has to be in the table.
    if (parent === 'client' || parent === 'server') return null
    folder = parent
  }
}

const lineOf = (room) => (Object.hasOwn(ROOMS, room) ? room : `${path.posix.dirname(room)}/*`)

/**
 * Why one file may not import another, or null when it may.
 * @param {string} from the file that imports, from the top of the project
 * @param {string} to the file that is imported
 * @returns {string | null}
 */
export function refusal(from, to) {
  const room = roomOf(from)
  const other = roomOf(to)
  if (room === null || other === null) return `${room === null ? from : to} stands in no room of rooms.js.`
  if (room === other) return null
  const allowed = ROOMS[lineOf(room)]?.may ?? []
  if (allowed.includes('*') || (allowed.includes(lineOf(other)) && lineOf(room) !== lineOf(other))) return null
  return `${room} may not import ${other}: rooms.js says what it may.`
}

/**
 * Why a room may not import a package, or null when it may.
 * @param {string} from the file that imports
 * @param {string} name as it stands in the import
 * @returns {string | null}
 */
export function packageRefusal(from, name) {
  const room = roomOf(from)
  const bare = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  if (room === null) return null
  const owners = Object.hasOwn(PACKAGES, bare) ? PACKAGES[bare] : undefined
  if (owners && !owners.includes(lineOf(room))) return `Only ${owners[0]} knows ${bare}.`
  return CLOSED_TO[lineOf(room)]?.includes(bare) ? `${room} knows no ${bare}: it is tested without a page.` : null
}
