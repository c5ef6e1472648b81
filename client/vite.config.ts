import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** GraphiQL's stylesheet carries its fonts as inline data, which the page's policy refuses: the page's own fonts take their place. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) => (/graphiql.*style\.css/.test(id) ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, '') : null),
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutFonts, react()],
  // The server puts a nonce of its own in its place with every answer (server/page.ts).
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/page'),
    emptyOutDir: true,
    // Everything as a file of its own: the page's policy allows no inline data but images.
    assetsInlineLimit: 0,
    // Cytoscape and the components are one page; splitting them would only add requests.
    chunkSizeWarningLimit: 2_000,
  },
})
