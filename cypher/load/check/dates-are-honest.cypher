// Dates are honest.
// Returns a row for each thing or claim whose interval is turned round, or whose precision says that there is no date although there is one.

MATCH (n) WHERE (n:Entity OR n:Claim) AND n.precision IS NOT NULL
  AND (n.validFrom > n.validTo
    OR NOT n.precision IN ['day', 'month', 'season', 'year', 'interval', 'order-only', 'unknown']
    OR (n.precision = 'order-only' AND (n.validFrom IS NOT NULL OR n.validTo IS NOT NULL OR n.asOf IS NOT NULL))
    OR (n.precision IN ['day', 'month', 'season', 'year', 'interval'] AND n.validFrom IS NULL AND n.validTo IS NULL))
RETURN n.id AS id, 'the dates do not fit the precision' AS problem;
