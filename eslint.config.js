import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** The walls between the rooms (docs/architecture.md). Each names what may not come in, and why. */
const noNeo4j = {
  group: ['neo4j-driver', 'neo4j-driver/**'],
  message: 'Only server/neo4j knows Neo4j: read through its catalogue.',
}
const noCytoscape = {
  group: ['cytoscape', 'cytoscape-*', 'cytoscape/**'],
  message: 'Only client/graph knows Cytoscape.',
}
const noTests = { regex: '(^|/)tests/', message: 'Nothing imports tests.' }
const noServer = { regex: '(^|/)server/', message: 'The page shares the SDL with the server and nothing else.' }
const noClient = { regex: '(^|/)client/', message: 'The server shares the SDL with the page and nothing else.' }
const noReact = {
  group: ['react', 'react-dom', 'react-aria-components', 'urql'],
  message: 'State holds no React: it is tested without a page.',
}
const noUpward = {
  regex: '/(features|ui|graph)/',
  message: 'State is below the features, the canvas and the controls.',
}
const noFeatures = { regex: '(^|/)features/', message: 'Features are composed by app.tsx; nothing below knows them.' }
const noOtherFeature = {
  regex: '^\\.\\./(?!\\.\\.)',
  message: 'Features never import each other: what they share belongs to state, ui or format.',
}

const walls = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.sightline/',
      'client/gql/',
      'server/graphql/generated.ts',
      'docs/outside/sightline.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['server/**/*.ts'], rules: walls(noNeo4j, noCytoscape, noTests, noClient) },
  { files: ['server/neo4j/**/*.ts'], rules: walls(noCytoscape, noTests, noClient) },
  { files: ['client/**/*.{ts,tsx}'], rules: walls(noNeo4j, noCytoscape, noTests, noServer) },
  {
    files: ['client/state/**/*.ts'],
    rules: walls(noNeo4j, noCytoscape, noTests, noServer, noReact, noUpward, noFeatures),
  },
  { files: ['client/graph/**/*.{ts,tsx}'], rules: walls(noNeo4j, noTests, noServer, noFeatures) },
  {
    files: ['client/{ui,format,api}/**/*.{ts,tsx}'],
    rules: walls(noNeo4j, noCytoscape, noTests, noServer, noFeatures),
  },
  { files: ['client/features/**/*.{ts,tsx}'], rules: walls(noNeo4j, noCytoscape, noTests, noServer, noOtherFeature) },
  { files: ['*.js', '**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
)
