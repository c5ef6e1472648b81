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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [graphiqlHere, react()],
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
      // How long plugins took is of no use to who starts the program.
      checks: { pluginTimings: false },
      // "use no memo" in a library speaks to a compiler that is not used here.
      onLog: (level, log, handle) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log)),
    },
  },
})
