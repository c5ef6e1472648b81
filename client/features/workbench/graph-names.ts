import { createStore } from 'zustand/vanilla'
import type { Names } from './results/remarks.ts'

/** The names of this graph, once the room has read them. */
export const graphNames = createStore<Names>(() => ({ labels: [], linkTypes: [], propertyKeys: [] }))
