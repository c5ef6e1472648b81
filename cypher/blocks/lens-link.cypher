// What a link is shown with under a lens that chooses among stances; null under any other, which leaves what stands on the link.
// @takes r
CASE WHEN /* block lens-picks() */ /* end lens-picks */ THEN /* block lens-seen(r) */ /* end lens-seen */ END,
