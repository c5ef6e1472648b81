// Whether a tally is one of the links of a thing.
// @takes tally, thing
tally.of = 'links of ' + thing AND tally.key IS NOT NULL
