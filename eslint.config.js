import path from 'node:path'
import js from '@eslint/js'
import graphql from '@graphql-eslint/eslint-plugin'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { packageRefusal, refusal } from './rooms.js'

const root = import.meta.dirname

/** Holds every import, of values as of types, against the table of rooms. */
const walls = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/')
    const check = (source) => {
      if (typeof source?.value !== 'string') return
      const name = source.value.split('?')[0]
      const why = name.startsWith('.')
        ? refusal(file, path.posix.join(path.posix.dirname(file), name))
        : packageRefusal(file, name)
      if (why) context.report({ node: source, message: why })
    }
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
      // A worker: new URL('./worker.ts', import.meta.url).
      "NewExpression[callee.name='URL'][arguments.1.type='MemberExpression']": (node) => check(node.arguments[0]),
    }
  },
}

const WAYS_OUT = ['fetch', 'EventSource', 'XMLHttpRequest', 'WebSocket']
const ONE_WAY_OUT = 'Only client/api talks to the server.'

/** Where no type is asserted: a value that came from elsewhere is looked at, and then it is what it is. */
const NO_CASTS = ['server/**/*.ts']
/** The one place that has to: what Neo4j brings is there said to be what its file's header says. */
const DECODING = ['server/neo4j/rows.ts']

/** Types without an `id`, by the reason: with one, a client's cache would keep a single object for facts that differ. */
const WITHOUT_ID = {
  'differs from lens to lens': ['Link', 'NeighbourCounts', 'NeighbourGroup', 'ClaimEdge'],
  'belongs to what ties it to another: the same claim, thing or number has a different part elsewhere': [
    'RelatedClaim',
    'Dependent',
    'Figure',
    'Position',
    'SearchHit',
    'Statement',
    'PlanStep',
  ],
  'is a page, a piece or a count of an answer': [
    'ClaimConnection',
    'DocumentList',
    'PageInfo',
    'FigureList',
    'OtherClaims',
    'DependentList',
    'StatementList',
    'SearchResult',
    'Subgraph',
    'Pieces',
    'Sample',
    'Count',
    'StatusCount',
    'Span',
    'CypherAnswer',
    'CypherPiece',
    'CypherSummary',
    'CypherCut',
    'CypherNotice',
    'CypherRefusal',
  ],
  'is a value of the thing that holds it': ['ShortStance', 'Fact', 'GeoPoint', 'TimeSpan', 'DaySpan', 'TimeAnswer'],
  'is known by what was asked': ['Renamed'],
  'is there once': ['Overview', 'Library', 'Limits', 'CypherRules', 'LanguageWords'],
  'is known by its name, within its folder, database or file': [
    'LibraryQuery',
    'BrokenQuery',
    'SavedText',
    'QueryVersion',
    'QueryParameter',
    'QueryColumn',
    'LanguageIndex',
  ],
}

/** What is written in TypeScript or JavaScript; the schema has rules of its own. */
const CODE = ['**/*.{ts,tsx,js,mjs}']

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.sightline/',
      'client/gql/',
      'server/graph/schema-types.ts',
      'server/graphql/resolver-types.ts',
      'server/neo4j/row-types.ts',
      'docs/outside/sightline.ts',
    ],
  },
  {
    files: CODE,
    extends: [js.configs.recommended, tseslint.configs.recommended],
    plugins: { house: { rules: { walls } } },
    rules: {
      'house/walls': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 80 }],
    },
  },
  {
    // One way out of the page: what goes to the server goes through `client/api`, and what comes of it is told by its store.
    files: ['client/**/*.{ts,tsx}'],
    ignores: ['client/api/**'],
    rules: {
      'no-restricted-globals': ['error', ...WAYS_OUT.map((name) => ({ name, message: ONE_WAY_OUT }))],
      'no-restricted-properties': [
        'error',
        ...WAYS_OUT.flatMap((property) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: ONE_WAY_OUT })),
        ),
        { object: 'navigator', property: 'sendBeacon', message: ONE_WAY_OUT },
        ...['window', 'document'].map((object) => ({
          object,
          property: 'dispatchEvent',
          message: 'Say it by a store.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[importKind!='type'][source.value=/^(@urql\\/core|urql)$/] > ImportSpecifier[importKind!='type'][imported.name=/^(Client|createClient|.*Exchange)$/]",
          message: ONE_WAY_OUT,
        },
      ],
    },
  },
  {
    files: NO_CASTS,
    ignores: DECODING,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['server/graphql/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'server/graphql/*/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      // A description of one line stands in quotes, a longer one as a block.
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: Object.values(WITHOUT_ID).flat() } }],
    },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['*.js', '**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
)
