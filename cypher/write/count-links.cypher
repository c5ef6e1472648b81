// How many links end at some things, kept on them.
// @param things List<String> ids
// @returns table
// @column things Count how many were brought up to date

:param things => [];

UNWIND $things AS id
MATCH (n:Entity {id: id})
SET n.linkCount = /* block link-count(n) */ COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() } /* end link-count */
RETURN count(n) AS things
