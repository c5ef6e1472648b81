import type { Canvas, Point } from '../../state/canvas.ts'
import { circles } from './circles.ts'
import { organic } from './organic.ts'
import { layers } from './layers.ts'
import { timeline } from './timeline.ts'

/** One way to arrange the canvas: one file, one line below. */
export interface Layout {
  id: string
  title: string
  about: string
  /** @param centre the selected thing, where a layout has one */
  run(canvas: Canvas, centre: string | undefined): Promise<Record<string, Point>> | Record<string, Point>
}

export const LAYOUTS: readonly Layout[] = [organic, circles, layers, timeline]
