import path from 'node:path'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: path.resolve(import.meta.dirname, '../../../dist/looks'),
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 2_000,
  },
})
