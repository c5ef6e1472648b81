import type { Canvas, Point } from '../state/canvas.ts'

/** One way to arrange the canvas: one file here, one line in the registry. */
export interface Layout {
  id: string
  title: string
  about: string
  /** @param centre the selected thing, where a layout has one */
  run(canvas: Canvas, centre: string | undefined): Promise<Record<string, Point>> | Record<string, Point>
}
