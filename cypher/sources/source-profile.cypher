// Profile of a source.
// What kinds of stances it takes, how often somebody else affirms the same, how often it stands alone, and how often it is contradicted.
// Claims that say the same count once, and whoever takes a side on one of them takes it on all. Read `alone` against `claims`: a source that is alone in everything cannot be checked from within the graph.
//
// @param source Entity<Actor|Document> a document, an actor that is quoted, or the reader
// @returns table
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column claims Count on how many claims
// @column sharedByOthers Count how many others take the same side on
// @column contradictedByOthers Count how many others take the other side on
// @column alone Count how many nobody else takes a side on
// @column hedged Count how many with a hedge
// @column grades List<Grade> the grades given
// @column meanConfidence Confidence? on average, of those that somebody judged

:param source => 'afghan-taliban';
MATCH (source:Entity {id: $source})-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim) /* lens: WHERE stance(s) AND claim(c) */
WITH s, coalesce(c.proposition, c.id) AS said, /* block alike(c) */ CASE WHEN c.proposition IS NULL THEN [c] ELSE COLLECT { MATCH (same:Claim {proposition: c.proposition}) RETURN same } END /* end alike */ AS alike
WITH s, said,
  EXISTS { UNWIND alike AS made MATCH (other:Entity)-[also:ASSERTS|ACCUSES|DEDUCES]->(made) WHERE other.id <> $source /* lens: AND stance(also) */ RETURN other } AS affirmedElsewhere,
  EXISTS { UNWIND alike AS made MATCH (other:Entity)-[denial:DENIES]->(made) WHERE other.id <> $source /* lens: AND stance(denial) */ RETURN other } AS deniedElsewhere
WITH type(s) = 'DENIES' AS denies, toLower(type(s)) AS stance, s, said, affirmedElsewhere, deniedElsewhere
RETURN stance, count(DISTINCT said) AS claims,
  count(DISTINCT CASE WHEN CASE WHEN denies THEN deniedElsewhere ELSE affirmedElsewhere END THEN said END) AS sharedByOthers,
  count(DISTINCT CASE WHEN CASE WHEN denies THEN affirmedElsewhere ELSE deniedElsewhere END THEN said END) AS contradictedByOthers,
  count(DISTINCT CASE WHEN NOT affirmedElsewhere AND NOT deniedElsewhere THEN said END) AS alone,
  count(DISTINCT CASE WHEN s.hedge IS NOT NULL THEN said END) AS hedged,
  collect(DISTINCT coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?')) AS grades, toInteger(round(avg(s.confidence))) AS meanConfidence
ORDER BY claims DESC, stance
LIMIT 10
