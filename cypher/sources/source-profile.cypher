// Profile of a source.
// What kinds of stances it takes, how often somebody else affirms the same, how often it stands alone, and how often it is contradicted.
// Read `alone` against `claims`: a source that is alone in everything cannot be checked from within the graph.
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
WITH s, c,
  EXISTS { MATCH (other:Entity)-[also:ASSERTS|ACCUSES|DEDUCES]->(c) WHERE other.id <> $source /* lens: AND stance(also) */ } AS affirmedElsewhere,
  EXISTS { MATCH (other:Entity)-[denial:DENIES]->(c) WHERE other.id <> $source /* lens: AND stance(denial) */ } AS deniedElsewhere
WITH type(s) = 'DENIES' AS denies, toLower(type(s)) AS stance, s, c, affirmedElsewhere, deniedElsewhere
RETURN stance, count(DISTINCT c) AS claims,
  count(DISTINCT CASE WHEN CASE WHEN denies THEN deniedElsewhere ELSE affirmedElsewhere END THEN c END) AS sharedByOthers,
  count(DISTINCT CASE WHEN CASE WHEN denies THEN affirmedElsewhere ELSE deniedElsewhere END THEN c END) AS contradictedByOthers,
  count(DISTINCT CASE WHEN NOT affirmedElsewhere AND NOT deniedElsewhere THEN c END) AS alone,
  count(DISTINCT CASE WHEN s.hedge IS NOT NULL THEN c END) AS hedged,
  collect(DISTINCT coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?')) AS grades, toInteger(round(avg(s.confidence))) AS meanConfidence
ORDER BY claims DESC, stance
LIMIT 10
