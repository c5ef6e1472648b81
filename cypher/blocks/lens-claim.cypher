// Whether the lens shows a claim: as it shows the link that the claim makes, without a walk to it, and with a stance of its own.
// @takes c, asked
/* block lens-types(c.predicate) */ /* end lens-types */
AND /* block lens-claim-statuses(c) */ /* end lens-claim-statuses */
AND /* block lens-said(c) */ /* end lens-said */
AND /* block lens-time(c) */ /* end lens-time */
AND /* block lens-ends(COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(side:Entity) RETURN side }, asked) */ /* end lens-ends */
