// Whether the lens shows a link: by what is said of it, by its time, and by both its ends. Each part of the lens may be missing, and the whole
// of it null: then nothing is left out.
// @takes r, asked
/* block lens-types(type(r)) */ /* end lens-types */
AND /* block lens-statuses(r, made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END) */ /* end lens-statuses */
AND /* block lens-time(r) */ /* end lens-time */
AND /* block lens-ends([startNode(r), endNode(r)], asked) */ /* end lens-ends */
