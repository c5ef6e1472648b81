// Everything said about a thing, stance by stance.
// Who says what of it and in which voice: what it denies, what it is accused of, what documents assert and what readers deduce. Disputes
// come first, then the claims that are affirmed alone.
//
// @param about Entity the thing
// @param stances List<Choice<ASSERTS|ACCUSES|DENIES|DEDUCES>>? stances to keep, or none for all
// @param first Integer at most this many stances
// @returns table

:param about => 'ttp';
:param stances => null;
:param first => 300;
MATCH (n:Entity {id: $about})<-[:SUBJECT|OBJECT]-(c:Claim)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(holder:Entity)
WHERE $stances IS NULL OR type(s) IN $stances
MATCH (c)-[:SUBJECT]->(:Entity)-[link]->(:Entity) WHERE link.claimId = c.id
RETURN DISTINCT c.text AS claim, link.status AS status, holder.name AS holder, toLower(type(s)) AS stance, s.paraphrase AS words,
  coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade, s.confidence AS confidence, s.locator AS place, c.id AS claimId, s.id AS stanceId
ORDER BY status IN ['contested', 'denied', 'accused'] DESC, claimId, stanceId
LIMIT $first
