import { FEATURES as REAL } from '../../../client/features.ts'
import { mood } from './feature.tsx'

/** The page's features and a made-up one: what the page of `vite.config.ts` is built from. */
export const FEATURES = [...REAL, mood]
