// Everything said about a thing and by it, stance by stance.
// Who says what of it and in which voice: what it is accused of, what documents assert and what readers deduce; and all that it says, denies or
// is the reader of itself, whatever that is about. Disputes come first, then the claims that are affirmed alone.
//
// @param about Entity the thing
// @param stances List<Choice<ASSERTS|ACCUSES|DENIES|DEDUCES>>? stances to keep, or none for all
// @param first Integer at most this many stances
// @returns table
// @column claim Text the claim
// @column status Status its status
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column stanceRestsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what this stance is built on
// @column precision Precision? how exact the days are
// @column holder Text who takes the stance
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column words Text? what is said, in other words
// @column grade Grade of the stance
// @column confidence Confidence? the reader's number
// @column document ThingId where it is read
// @column sentence Text? the place in it
// @column claimId ClaimId the claim
// @column stanceId Text id of the stance

:param about => 'ttp';
:param stances => null;
:param first => 300;
MATCH (n:Entity {id: $about})
CALL (n) {
  MATCH (n)<-[:SUBJECT|OBJECT]-(c:Claim)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(holder:Entity)
  RETURN c, s, holder
  UNION ALL
  MATCH (n)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
  RETURN c, s, n AS holder
}
WITH DISTINCT c, s, holder
WHERE ($stances IS NULL OR type(s) IN $stances) /* lens: AND stance(s) AND claim(c) */
WITH c, s, holder, /* block seen-claim(c) */ CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END /* end seen-claim */ AS seen
RETURN c.text AS claim, coalesce(/* lens: claim-status(c), */ seen.status) AS status, coalesce(/* lens: claim-grounds(c), */ seen.restsOn, []) AS restsOn, coalesce(s.restsOn, []) AS stanceRestsOn, c.precision AS precision, holder.name AS holder, toLower(type(s)) AS stance, s.paraphrase AS words,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, s.confidence AS confidence, s.document AS document, s.locator AS sentence, c.id AS claimId, s.id AS stanceId
ORDER BY status IN ['contested', 'denied', 'accused'] DESC, claimId, stanceId
LIMIT $first
