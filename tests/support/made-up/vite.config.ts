import path from 'node:path'
import { mergeConfig, type Plugin } from 'vite'
import page from '../../../client/vite.config.ts'

const app = path.resolve(import.meta.dirname, '../../../client/app.tsx')

/** The page takes its list of features from here. */
const withMadeUp: Plugin = {
  name: 'with-made-up',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './features.ts' && importer === app ? path.join(import.meta.dirname, 'features.ts') : null,
}

export default mergeConfig(page, {
  plugins: [withMadeUp],
  build: { outDir: path.resolve(import.meta.dirname, '../../../dist/made-up') },
})
