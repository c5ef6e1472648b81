// The stances on a link or claim that the lens leaves. They stand on it as lists of one order; past 64 the claims that say the same are asked, in no order
// and by what is least to plan: a file under a lens asks this many times.
// @takes r, same
[said IN /* block held-stances(r) */ /* end held-stances */
  + COLLECT {
    MATCH (whose)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE same
    RETURN /* block short-stance(whose, stance) */ /* end short-stance */
  }
  WHERE /* block lens-stance(said) */ /* end lens-stance */]
