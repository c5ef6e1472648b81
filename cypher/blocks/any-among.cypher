// Whether a link is one of those named, by the id that answers give it or by any claim that it stands for.
// @takes r, named
CASE WHEN $claims AND r.claimId IS :: STRING NOT NULL AND r.status IS NOT NULL THEN /* block among-claims(r, named) */ /* end among-claims */ ELSE elementId(r) IN named END
