// Parts of a whole: figures that are contained in another.
// What share a figure is of the one that it belongs to, in percent. With nearly, over or around on either side the share is as rough as
// they are.
//
// @param first Integer at most this many pairs
// @returns table
// @column part Text the smaller figure
// @column whole Text the figure that it is part of
// @column percent Number? how much of it
// @column rough List<Choice<nearly|over|around|vague>> why the share is not exact
// @column sameUnit Flag? whether both count the same
// @column status Status of the link between them
// @column restsOn List<Choice<DEDUCED|DISPUTED|SEQUENCE>> what it is built on, beside its status
// @column precision Precision? how exact the days are
// @column sentences List<Text> documents and places where it is read
// @column claimId ClaimId the claim
// @column partId ThingId the smaller figure
// @column wholeId ThingId the figure that it is part of

:param first => 100;
MATCH (part:Figure)-[link:SUBSET_OF]->(whole:Figure) /* lens: WHERE link(link) */
RETURN part.label AS part, whole.label AS whole, CASE WHEN whole.value > 0 THEN round(100.0 * part.value / whole.value, 1) END AS percent,
  [operator IN [part.operator, whole.operator] WHERE operator <> 'exact'] AS rough, part.unit = whole.unit AS sameUnit, /* lens */ link.status AS status, coalesce(/* lens */ link.restsOn, []) AS restsOn, link.precision AS precision, 
  /* block sentences([link]) */ COLLECT {
    UNWIND [link] AS shown
    MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
    WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
    WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
    RETURN wherein + coalesce(' ' + spot, '')
  } /* end sentences */ AS sentences, link.claimId AS claimId, part.id AS partId, whole.id AS wholeId
ORDER BY partId, wholeId
LIMIT $first
