/** What sizes in pixels are meant for. */
const USUAL = 16

/** How much larger than usual the browser's own text is: what is measured in pixels and holds text grows with it. */
export const textScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL
