/**
 * Colours that the page deals out, and offers. Each carries the white glyph with a contrast of at least 4.5 and stands out from both grounds
 * with at least 3; neighbours in the list differ most. A test measures them.
 */
export const PALETTE = [
  '#326db6',
  '#af5c35',
  '#307a4f',
  '#a04c9b',
  '#087e83',
  '#83701f',
  '#7458b4',
  '#b04453',
  '#607a2a',
  '#1b799e',
  '#906020',
  '#217366',
] as const

/** For links: strong enough as a thin line on both grounds. */
export const LINE_COLORS = [
  '#2f80d8',
  '#c9682f',
  '#2f8f5b',
  '#b35cae',
  '#128e94',
  '#8f7a1d',
  '#8568cf',
  '#cf4f5f',
] as const
