// The stances on a link or claim that the lens leaves. They stand on it as lists of one order; past 64 the claims that say the same are asked.
// @takes r, same
[said IN /* block held-stances(r) */ /* end held-stances */
  + COLLECT {
    MATCH (whose:Entity)-[stance:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE same
    WITH whose, stance ORDER BY stance.id
    RETURN /* block short-stance(whose, stance) */ /* end short-stance */
  }
  WHERE /* block lens-stance(said) */ /* end lens-stance */]
