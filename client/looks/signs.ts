/** Signs that stand on a line or a thing, in a disc: SVG paths on a 24 × 24 grid, drawn as a line. */
export const SIGN_PATHS = {
  /** Three dots: therefore. */
  therefore: 'M12 7.500v1.500M7 15v1.500M17 15v1.500',
  unequal: 'M6 9.500h12M6 14.500h12M16 5L8 19',
  /** Then, and no more than then. */
  clock: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14M12 8v4l3 2',
  person: 'M12 11.500a3.200 3.200 0 1 0 0-6.400 3.200 3.200 0 0 0 0 6.400m-6 7.500c0-4 3-5.500 6-5.500s6 1.500 6 5.500',
  page: 'M7.500 4.500h6l3.500 3.500v11.500h-9.500zM10 12h4.500M10 15.500h4.500',
  question: 'M8.500 9a3.500 3.500 0 1 1 4.700 3.300c-.8 .4-1.200 1-1.200 2.200m0 3.500v.5',
  /** One that is known beside one that is not. */
  'bar-question': 'M5.500 6.500v11.500M11 9a3.500 3.500 0 1 1 4.700 3.300c-.8 .4-1.200 1-1.200 2.200m0 3.500v.5',
  star: 'M12 4.500v15M5.500 8.250l13 7.500M18.500 8.250l-13 7.500',
  plus: 'M12 5.500v13M5.500 12h13',
  minus: 'M5.500 12h13',
  delta: 'M12 6l6.500 12h-13z',
} as const

export type Sign = keyof typeof SIGN_PATHS
