// Whether the lens shows a figure: by what is claimed of it, by its own time or that of its link, and by the kind of what it is about.
// @takes figure, r, asked
/* block lens-types(type(r)) */ /* end lens-types */
AND /* block lens-statuses(r, made.id IN CASE WHEN r.stanceKinds IS NULL THEN coalesce(r.claims, [r.claimId]) ELSE [] END) */ /* end lens-statuses */
AND /* block lens-ends([figure], asked) */ /* end lens-ends */
AND (figure.id IN asked OR figure.precision IS NULL OR /* block lens-time(figure) */ /* end lens-time */ OR /* block lens-time(r) */ /* end lens-time */)
AND all(counted IN [startNode(r)] WHERE counted.id IN asked OR /* block lens-kinds(counted) */ /* end lens-kinds */)
