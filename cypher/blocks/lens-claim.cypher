// Whether the lens shows a claim: as it shows the link that the claim makes, without a walk to it, and with a stance of its own.
// @takes c, asked
/* block lens-types(c.predicate) */ /* end lens-types */
AND any(whole IN [/* block seen-claim(c) */ /* end seen-claim */] WHERE /* block lens-statuses(whole, made.proposition = CASE WHEN c.stanceKinds IS NULL THEN c.proposition END OR made.id = CASE WHEN c.proposition IS NULL THEN c.id END) */ /* end lens-statuses */)
AND /* block lens-said(c) */ /* end lens-said */
AND /* block lens-time(c) */ /* end lens-time */
AND /* block lens-ends(COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(side:Entity) RETURN side }, asked) */ /* end lens-ends */
