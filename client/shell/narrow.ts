/** Whether the sides lie over the canvas; app.css has the same width. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 900px)').matches
