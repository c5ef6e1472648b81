// Whether the lens shows a figure: by what is claimed of it, by its own time, and by the kind of what it is about.
// @takes figure, r, asked
/* block lens-types(type(r)) */ /* end lens-types */
AND /* block lens-statuses(r, made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END) */ /* end lens-statuses */
AND /* block lens-rests(r) */ /* end lens-rests */
AND /* block lens-ends([figure], asked) */ /* end lens-ends */
AND all(counted IN [startNode(r)] WHERE counted.id IN asked OR /* block lens-kinds(counted) */ /* end lens-kinds */)
