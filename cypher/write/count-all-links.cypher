// How many links end at each thing, kept on them, page by page.
// @param after String id of the last thing of the page before
// @param first Integer at most so many things
// @returns table
// @column last ThingId? of the page
// @column things Count how many there are in it

:param after => '';
:param first => 5000;

MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
CALL (n) {
  WITH n, /* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */ AS links
  WHERE coalesce(n.linkCount, -1) <> links
  SET n.linkCount = links
}
RETURN max(n.id) AS last, count(n) AS things
