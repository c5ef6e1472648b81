// Stances that rest on what their claim does not.
// A document or an actor may reach a claim by another one, where the rest of those who affirm it need none: a denial of what a government does that
// was made in the name of a movement counts only as far as the two are held to be one. Without that ground the claim stands, and this stance falls.
//
// @param ground Choice<DEDUCED|DISPUTED|SEQUENCE>? what the stance alone rests on, or none for any
// @param holder Entity<Actor|Document>? who takes it, or none for all
// @param first Integer at most this many stances
// @scans stances of their own ground may be anyone's
// @returns table
// @column claim Text the claim
// @column holder Text who takes the stance
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column words Text? what is said, in our words
// @column over List<Text> claims by which it reaches this one; none where its claim is read so in part, or a cause known by sequence alone
// @column document ThingId where it stands
// @column sentence Text? the place in it
// @column status Status of the claim
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what the claim is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column holderId ThingId who takes the stance
// @column claimId ClaimId the claim

:param ground => null;
:param holder => null;
:param first => 200;
MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE size(s.restsOn) > 0 /* lens: AND stance(s) AND claim(c) */ AND ($holder IS NULL OR who.id = $holder)
WITH who, s, c, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
WITH who, s, c, seen, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn
WHERE any(word IN s.restsOn WHERE NOT word IN restsOn AND ($ground IS NULL OR word = $ground))
RETURN c.text AS claim, who.name AS holder, toLower(type(s)) AS stance, s.paraphrase AS words,
  COLLECT { MATCH (c)-[tie:RELATED {role: 'rests-on'}]->(below:Claim) WHERE coalesce(tie.stance, s.id) = s.id RETURN below.text ORDER BY below.id } AS over,
  s.document AS document, s.locator AS sentence, coalesce(/* lens: claim-status(c), */ seen.status) AS status, restsOn, s.restsOn AS stanceRestsOn, c.precision AS precision, who.id AS holderId, c.id AS claimId
ORDER BY claimId, s.position, s.id
LIMIT $first
