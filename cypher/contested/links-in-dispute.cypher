// Links in dispute, with both sides.
// One row a claim that somebody affirms and somebody denies. Each side names who, how (accuses, asserts), with which grade and where it is
// read, so that the two can be weighed against each other. Nothing here says who is right.
//
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many claims
// @scans any link may be disputed
// @returns table
// @column disputed Text the claim
// @column affirmed List<Text> who affirms it, with grade, place and what that is built on
// @column denied List<Text> who denies it, with grade, place and what that is built on
// @column subject ThingId where its link begins
// @column object ThingId where its link ends
// @column status Status of the link
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column claimId ClaimId the claim

:param about => null;
:param first => 200;
MATCH (subject:Entity)-[link]->(object:Entity)
WHERE link.claimId IS NOT NULL AND /* lens */ link.status = 'contested' /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [subject.id, object.id])
MATCH (c:Claim {id: link.claimId})
RETURN c.text AS disputed,
  COLLECT {
    MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim)
    WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */
    WITH holder, s ORDER BY s.position, s.id
    RETURN /* block stance-in-words(holder, s) */ holder.name + CASE type(s) WHEN 'ASSERTS' THEN ' asserts' WHEN 'ACCUSES' THEN ' accuses' WHEN 'DENIES' THEN ' denies' ELSE ' deduces' END
      + ' (' + coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') + ', ' + coalesce(s.locator, 'no place')
      + reduce(words = '', word IN s.restsOn | words + CASE words WHEN '' THEN ', rests on ' ELSE ' and ' END
        + CASE word WHEN 'DEDUCED' THEN 'a deduction' WHEN 'DISPUTED' THEN 'what is disputed' ELSE 'a sequence' END) + ')' /* end stance-in-words */
  } AS affirmed,
  COLLECT {
    MATCH (holder:Entity)-[s:DENIES]->(made:Claim)
    WHERE made.id IN coalesce(link.claims, [link.claimId]) /* lens: AND stance(s) */
    WITH holder, s ORDER BY s.position, s.id
    RETURN /* block stance-in-words(holder, s) */ holder.name + CASE type(s) WHEN 'ASSERTS' THEN ' asserts' WHEN 'ACCUSES' THEN ' accuses' WHEN 'DENIES' THEN ' denies' ELSE ' deduces' END
      + ' (' + coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') + ', ' + coalesce(s.locator, 'no place')
      + reduce(words = '', word IN s.restsOn | words + CASE words WHEN '' THEN ', rests on ' ELSE ' and ' END
        + CASE word WHEN 'DEDUCED' THEN 'a deduction' WHEN 'DISPUTED' THEN 'what is disputed' ELSE 'a sequence' END) + ')' /* end stance-in-words */
  } AS denied,
  subject.id AS subject, object.id AS object, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision,
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, c.id AS claimId
ORDER BY claimId
LIMIT $first
