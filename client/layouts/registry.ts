import { circles } from './circles.ts'
import { layers } from './layers.ts'
import type { Layout } from './layout.ts'
import { organic } from './organic.ts'
import { timeline } from './timeline.ts'

export const LAYOUTS: readonly Layout[] = [organic, circles, layers, timeline]
