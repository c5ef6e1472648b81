// Whether a stance that the lens leaves is on this very claim, and not alone on another that makes the same link.
// @takes c
EXISTS { (:Entity)-[own:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) WHERE /* block lens-stance(own) */ /* end lens-stance */ }
