import { FEATURES } from './features.ts'
import { Shell } from './shell/shell.tsx'

/** The page: its frame, filled with the features. */
export const App = () => <Shell features={FEATURES} />
