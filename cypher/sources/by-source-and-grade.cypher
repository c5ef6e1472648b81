// Claims by source and grade.
// How many claims each holder carries, in which voice, read in which document, and how the Admiralty code grades them: the letter for the
// source, the digit for the information. A reported voice is another than its document's own.
//
// @param holder Entity<Actor|Document>? one holder, or none for all
// @param document Document? read in this document, or none for all
// @param first Integer at most this many rows
// @scans a table of all stances by source and grade
// @returns table
// @column holder Text who takes the stances
// @column stance Choice<asserts|accuses|denies|deduces> the stance
// @column readIn Text the document
// @column grade Grade of the stances
// @column claims Count on how many claims; those that say the same count once
// @column meanConfidence Confidence? on average, of those that somebody judged
// @column id ThingId who takes the stances

:param holder => null;
:param document => null;
:param first => 200;
MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c:Claim)
WHERE ($holder IS NULL OR holder.id = $holder) AND ($document IS NULL OR s.document = $document) /* lens: AND stance(s) AND claim(c) */
WITH holder, s.document AS document, toLower(type(s)) AS stance, coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') AS grade,
  count(DISTINCT coalesce(c.proposition, c.id)) AS claims, avg(s.confidence) AS confidence
OPTIONAL MATCH (d:Entity:Document {id: document})
RETURN holder.name AS holder, stance, coalesce(d.name, document) AS readIn, grade, claims, toInteger(round(confidence)) AS meanConfidence, holder.id AS id
ORDER BY claims DESC, id, stance, grade, readIn
LIMIT $first
