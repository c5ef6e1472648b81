// Root causes: what causes and is not caused.
// Where the explanations of the sources begin, with all that follows from each within six steps. What reaches furthest comes first. That no
// cause is stated does not mean that there is none.
//
// @param kind Kind? kind of the root, or none for all
// @param first Integer at most this many roots
// @returns table
// @column root Text the cause
// @column reaches Count how many effects within six steps
// @column effects List<Text> the effects, each with the weakest strength on the shortest way to it
// @column id ThingId the cause

:param kind => null;
:param first => 100;
MATCH (root:Entity)-[first:LEADS_TO]->()
WHERE NOT EXISTS { (root)<-[link:LEADS_TO]-() /* lens: WHERE link(link) */ } AND ($kind IS NULL OR $kind IN labels(root)) /* lens: AND link(first) */
WITH DISTINCT root
WITH root, COLLECT { MATCH (root)-[steps:LEADS_TO*1..6]->(effect:Entity) /* lens: WHERE all(step IN steps WHERE link(step)) */ WITH effect, steps ORDER BY size(steps), [one IN steps | one.claimId] WITH effect, collect(steps)[0] AS steps ORDER BY effect.id
  RETURN effect.name + ' (' + /* block weakest-strength(steps) */ [word IN ['adjacency', 'temporal', 'narrated', 'not given', 'purpose', 'explanatory', 'enabling', 'explicit'] WHERE word IN [one IN steps | coalesce(one.strength, 'not given')]][0] /* end weakest-strength */ + ')' } AS effects
RETURN root.name AS root, size(effects) AS reaches, effects, root.id AS id
ORDER BY reaches DESC, id
LIMIT $first
