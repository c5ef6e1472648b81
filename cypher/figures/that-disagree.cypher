// Figures that disagree.
// Two figures for the same measure of the same thing that are not the same: both with operator, window and who gives them. `sameWindow`
// false: they may both be right. `difference` is the larger over the smaller; nearly, over and around make it less than it looks.
//
// @param measure Measure? what is counted, or none for all
// @param about Entity? the thing counted for, or none for all
// @param first Integer at most this many pairs
// @returns table
// @column about Text what both are about
// @column measure Text what both count
// @column one Text one figure
// @column other Text the other
// @column oneGivenBy List<Text> who gives one
// @column otherGivenBy List<Text> who gives the other
// @column oneSentences List<Text> where one is read
// @column otherSentences List<Text> where the other is read
// @column oneWindow Text the days of one, with what the source says of them
// @column otherWindow Text the days of the other, with what the source says of them
// @column sameWindow Flag whether these are the same
// @column difference Number? how many times the smaller one the larger is
// @column id ThingId what both are about
// @column oneId ThingId one figure
// @column otherId ThingId the other

:param measure => null;
:param about => null;
:param first => 100;
MATCH (n:Entity)-[l1:HAS_FIGURE]->(one:Figure), (n)-[l2:HAS_FIGURE]->(other:Figure)
WHERE one.measure = other.measure AND one.id < other.id /* lens: AND figure(one, l1) AND figure(other, l2) */ AND ($measure IS NULL OR one.measure = $measure) AND ($about IS NULL OR n.id = $about)
  AND (one.value IS NULL OR other.value IS NULL OR one.value <> other.value OR one.operator <> other.operator)
RETURN n.name AS about, one.measure AS measure, one.label AS one, other.label AS other,
  COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(l1.claims, [l1.claimId]) /* lens: AND stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS oneGivenBy,
  COLLECT { MATCH (holder:Entity)-[s:ASSERTS|ACCUSES|DEDUCES]->(made:Claim) WHERE made.id IN coalesce(l2.claims, [l2.claimId]) /* lens: AND stance(s) */ WITH DISTINCT holder ORDER BY holder.id RETURN holder.name } AS otherGivenBy,
  /* block sentences([l1]) */ COLLECT {
    UNWIND [l1] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS oneSentences, /* block sentences([l2]) */ COLLECT {
    UNWIND [l2] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS otherSentences,
  coalesce(toString(one.validFrom), '?') + ' to ' + coalesce(toString(one.validTo), '?') + coalesce(' (' + one.timeQualifier + ')', '') AS oneWindow,
  coalesce(toString(other.validFrom), '?') + ' to ' + coalesce(toString(other.validTo), '?') + coalesce(' (' + other.timeQualifier + ')', '') AS otherWindow,
  coalesce(one.validFrom = other.validFrom AND one.validTo = other.validTo, false) AS sameWindow,
  CASE WHEN one.value > 0 AND other.value > 0 THEN round(CASE WHEN one.value > other.value THEN toFloat(one.value) / other.value ELSE toFloat(other.value) / one.value END, 2) END AS difference,
  n.id AS id, one.id AS oneId, other.id AS otherId
ORDER BY difference IS NULL, difference DESC, oneId, otherId
LIMIT $first
