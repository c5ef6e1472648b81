// Which of some things have tallies of their links.
// @param things List<String> ids
// @returns table
// @column thing ThingId one that has

:param things => [];

UNWIND $things AS thing
WITH thing WHERE EXISTS { MATCH (t:Tally) WHERE /* block links-tally(t, thing) */ t.of = 'links of ' + thing AND t.key IS NOT NULL /* end links-tally */ }
RETURN thing
