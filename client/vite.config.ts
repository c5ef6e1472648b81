import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * GraphiQL as this page needs it. Its stylesheet carries fonts as inline data, which the page's policy refuses: the page's own fonts take
 * their place. Its icons are named after their functions, which a build shortens: `eh icon` would be read aloud, so they go without.
 */
const graphiqlHere: Plugin = {
  name: 'graphiql-here',
  enforce: 'pre',
  transform(code, id) {
    if (/graphiql.*style\.css/.test(id)) return code.replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    if (/@graphiql\/react\/dist\/icons\/index\.js/.test(id))
      return code.replace(/const title = RawComponent\.name[^;]*;/, 'const title = null;')
    return null
  },
}

/**
 * React Aria brings its words for screen readers in 34 languages. The page is in English, and so are these: what has no words of its own
 * takes the English ones.
 */
const inEnglish: Plugin = {
  name: 'in-english',
  enforce: 'pre',
  load: (id) =>
    /[\\/]react-(aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id)
      ? 'export default undefined'
      : null,
}

/**
 * What the page has of its own or has no use for: ways to arrange a graph, measures of it, and drawing by WebGL. Cytoscape is one file, from which
 * nothing can be left out by import. A build ends where a new version of it reads otherwise.
 */
const UNUSED: readonly (readonly [part: RegExp, instead: string])[] = [
  [
    /\nvar layout = \[\{\n[\s\S]*?\n\}\];\n/,
    "\nvar layout = [{ name: 'null', impl: NullLayout }, { name: 'preset', impl: PresetLayout }, { name: 'grid', impl: GridLayout }];\n",
  ],
  [/\n\[elesfn\$\w+,[^\]]*tarjanStronglyConnected\$1\]\.forEach\(/, '\n[].forEach('],
  [/\nCRp\$\w+\.initWebgl = function [\s\S]*?\n\};\n/, '\n'],
]
const cytoscapeHere: Plugin = {
  name: 'cytoscape-here',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!/cytoscape\.esm\.mjs$/.test(id)) return null
    return UNUSED.reduce((rest, [part, instead]) => {
      if (!part.test(rest)) this.error(`Cytoscape has nothing like ${part}: leave it out of client/vite.config.ts.`)
      // As a function: a text would have its dollar signs read.
      return rest.replace(part, () => instead)
    }, code)
  },
}

/**
 * Puts each document of GraphQL where its text stands: the function that looks it up by the text would bring all texts, and every document, into
 * whatever needs one.
 */
const documentsInPlace: Plugin = {
  name: 'documents-in-place',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || code.search(CALL) < 0) return null
    const names = new Set<string>()
    const placed = code.replaceAll(CALL, (_, kind, name) => {
      const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`
      names.add(document)
      return `$${document}`
    })
    const imports = [...names].map((name) => `import { ${name} as $${name} } from ${JSON.stringify(DOCUMENTS)}\n`)
    return imports.join('') + placed.replace(/import \{ graphql \} from .*\n/, '')
  },
}
/** Its backticks are written as numbers: `npm run generate` reads the documents of the page by them. */
const CALL = /\bgraphql\(\x60\s*(\w+) (\w+)[^\x60]*\x60\)/g
const DOCUMENTS = path.join(import.meta.dirname, 'gql/graphql.ts')

export default defineConfig({
  root: import.meta.dirname,
  plugins: [graphiqlHere, inEnglish, cytoscapeHere, documentsInPlace, react()],
  // The server puts a nonce of its own in its place with every answer (server/http/page.ts).
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/page'),
    emptyOutDir: true,
    // Everything as a file of its own: the page's policy allows no inline data but images.
    assetsInlineLimit: 0,
    // Cytoscape and the components are one page; splitting them would only add requests.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // What the first view waits for is one file: in many small ones the same text is told anew in each.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      // How long plugins took is of no use to who starts the program.
      checks: { pluginTimings: false },
      // "use no memo" in a library speaks to a compiler that is not used here.
      onLog: (level, log, handle) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log)),
    },
  },
})
