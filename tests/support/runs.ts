/** How often a property is tried: few in `npm test`, many in `npm run test:long`, which sets the one number. */
const FEW = 100
export const RUNS = { numRuns: Number(process.env.SIGHTLINE_TEST_RUNS ?? FEW) }

/** Whether there is time: then all of many like cases are tried, else one of each kind. */
export const LONG = RUNS.numRuns > FEW
