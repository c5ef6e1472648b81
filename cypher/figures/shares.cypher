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
// @column partId ThingId the smaller figure
// @column wholeId ThingId the figure that it is part of

:param first => 100;
MATCH (part:Figure)-[link:SUBSET_OF]->(whole:Figure) /* lens: WHERE link(link) */
RETURN part.label AS part, whole.label AS whole, CASE WHEN whole.value > 0 THEN round(100.0 * part.value / whole.value, 1) END AS percent,
  [operator IN [part.operator, whole.operator] WHERE operator <> 'exact'] AS rough, part.unit = whole.unit AS sameUnit, /* lens */ link.status AS status, part.id AS partId, whole.id AS wholeId
ORDER BY partId, wholeId
LIMIT $first
