// What led to something: its causes, and theirs.
// Chains of LEADS_TO that end in it, up to six steps back. `strengths` are the words that the sources give each step, in order; `weakest`
// is the one to doubt first (a mere order in time or a sentence that stands next to another is no cause yet). `sureness` multiplies the
// confidences, as if the steps were independent, where somebody judged each.
//
// @param effect Entity<Condition|Event|Policy|Place> what is to be explained
// @param first Integer at most this many chains
// @returns graph
// @column chain Path the chain of causes
// @column from Text the cause at its beginning
// @column length Count how many steps
// @column strengths List<Text> strength of each step in the source's terms
// @column weakest Text the weakest of them
// @column sureness Number? the confidences of the steps multiplied, 0 to 1; empty where nobody judged one of them
// @column isRoot Flag whether that has no stated cause itself

:param effect => 'expulsion-of-afghans';
:param first => 200;
MATCH chain = (root:Entity)-[steps:LEADS_TO*1..6]->(effect:Entity {id: $effect})
/* lens: WHERE all(step IN steps WHERE link(step)) */
WITH chain, root, steps, [step IN steps | coalesce(step.strength, 'not given')] AS strengths,
  ['adjacency', 'temporal', 'narrated', 'not given', 'purpose', 'explanatory', 'enabling', 'explicit'] AS weakestFirst
RETURN chain, root.name AS from, size(steps) AS length, strengths, head([word IN weakestFirst WHERE word IN strengths]) AS weakest,
  CASE WHEN all(step IN steps WHERE /* lens */ step.confidence IS NOT NULL)
    THEN round(reduce(sureness = 1.0, step IN steps | sureness * /* lens */ step.confidence / 100), 2) END AS sureness,
  NOT EXISTS { (root)<-[link:LEADS_TO]-() /* lens: WHERE link(link) */ } AS isRoot
ORDER BY length DESC, root.id, [step IN steps | step.claimId]
LIMIT $first
