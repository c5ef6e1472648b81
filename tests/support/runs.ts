/** How often a property is tried: few in `npm test`, many in `npm run test:long`, which sets the one number. */
export const RUNS = { numRuns: Number(process.env.SIGHTLINE_TEST_RUNS ?? 100) }
