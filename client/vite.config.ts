import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
