// Known days follow from what is said of a time.
// Returns a row for each thing or claim whose days between which it began and ended are not what its own days, precision and qualifier give.

MATCH (n) WHERE (n:Entity OR n:Claim) AND n.precision IS NOT NULL
  AND (coalesce(toString(n.beganBy), '') <> coalesce(toString(/* block began-by(n) */ reduce(begun = null, day IN [
    CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR n.timeQualifier = 'about' AND n.validTo IS NULL
      THEN n.validFrom + CASE n.precision WHEN 'day' THEN duration({days: 0}) WHEN 'interval' THEN duration({days: 0})
        WHEN 'month' THEN duration({months: 1, days: -1}) WHEN 'season' THEN duration({months: 3, days: -1}) WHEN 'year' THEN duration({years: 1, days: -1}) END END,
    n.validTo, n.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END) /* end began-by */), '')
    OR coalesce(toString(n.heldTill), '') <> coalesce(toString(/* block held-till(n) */ reduce(held = null, day IN [
      CASE WHEN (n.timeQualifier IS NULL OR n.timeQualifier STARTS WITH 'in ' OR n.timeQualifier IN ['morning', 'afternoon', 'evening', 'night'])
        THEN n.validTo + duration({days: 1}) - CASE n.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
          WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END,
      n.validFrom, n.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END) /* end held-till */), ''))
RETURN n.id AS id, 'the days between which it began and ended do not follow from its time' AS problem;
