// Whether the lens shows a thing: by its kinds, and by its time when it has one, or as an end of a link that the lens shows. A thing that was
// asked for by its id is always there.
// @takes n, asked
n.id IN asked OR /* block lens-kinds(n) */ /* end lens-kinds */ AND (n.precision IS NULL OR /* block lens-time(n) */ /* end lens-time */
  OR EXISTS { (n)-[tie]-(:Entity) WHERE tie.claimId IS NOT NULL AND /* block lens-link(tie, asked) */ /* end lens-link */ })
