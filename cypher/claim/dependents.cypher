// What rests on a claim, over any number of steps.
// The claim and all that say what it says come first, at no steps. Whether one would fall with them is told by who else says what it says, and by
// whether anything that it rests on is among these. What only a denial rests on is among them, with what rests on that in turn: a denial carries nothing where
// somebody affirms.
//
// @param id String the claim
// @param first Integer at most this many rows
// @returns table
// @column id ClaimId the claim that rests on it, or one of those that it is asked of
// @column text Text its words
// @column status Status what all stances make of it
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column steps Count how many ties lie between, at least; 0 for those that it is asked of
// @column proposition Text what it says: the key of its proposition, or its own id
// @column affirmed Flag whether somebody affirms this very claim
// @column alike Count how many claims there are of its proposition
// @column affirming Count how many of them somebody affirms
// @column grounds List<Text> the propositions that it rests on, right below it
// @column stances List<Map<StanceGrounds>> of each stance on it, the propositions that this stance alone rests on

:param id => 'government-of-pakistan.publicly-accuses.afghan-taliban';
:param first => 10001;
MATCH (c:Claim {id: $id})
UNWIND /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS start
MATCH chain = SHORTEST 1 (start)(()<-[tie:RELATED WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */]-()){0,}(made:Claim)
WITH made, min(length(chain)) AS steps ORDER BY steps, made.id LIMIT $first
WITH made, steps, /* block seen-claim(made) */ CASE WHEN made.status IS NOT NULL THEN made ELSE COLLECT { MATCH (made)-[:SUBJECT]->(:Entity)-[l {claimId: made.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen, /* block alike(made) */ CASE WHEN made.proposition IS NULL THEN [made] ELSE COLLECT { MATCH (same:Claim {proposition: made.proposition}) RETURN same } END /* end alike */ AS alike
RETURN made.id AS id, made.text AS text, seen.status AS status, coalesce(seen.restsOn, []) AS restsOn, steps,
  coalesce(made.proposition, made.id) AS proposition, EXISTS { (made)<-[:ASSERTS|ACCUSES|DEDUCES]-(:Entity) } AS affirmed,
  size(alike) AS alike, size([same IN alike WHERE EXISTS { (same)<-[:ASSERTS|ACCUSES|DEDUCES]-(:Entity) }]) AS affirming,
  COLLECT {
    MATCH (made)-[tie:RELATED]->(ground:Claim) WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */ AND tie.stance IS NULL
    WITH DISTINCT coalesce(ground.proposition, ground.id) AS ground ORDER BY ground
    RETURN ground
  } AS grounds,
  COLLECT {
    MATCH (made)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity)
    ORDER BY s.id
    RETURN {kind: type(s), grounds: COLLECT { MATCH (made)-[tie:RELATED {stance: s.id}]->(ground:Claim) WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */ RETURN DISTINCT coalesce(ground.proposition, ground.id) }}
  } AS stances
ORDER BY steps, id
LIMIT $first
