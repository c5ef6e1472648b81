// Places keep their source.
// Returns a row for each coordinate without a UCDP where_prec, or whose document is no gazetteer and no dataset that locates what it tells.

MATCH (p:Entity)
WHERE p.latitude IS NOT NULL
  AND (p.longitude IS NULL OR NOT p.wherePrec IN range(1, 7)
    OR NOT EXISTS { MATCH (d:Entity:Document {id: p.locationDocument}) WHERE d.documentType IN ['gazetteer', 'dataset'] })
RETURN p.id AS id, 'coordinates without a gazetteer or a dataset that gives them, or without a precision' AS problem;
