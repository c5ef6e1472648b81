// The rules of docs/model.md, for some things.
// Returns a row for each thing that breaks one. No rows: they are in order.
// @param things List<String> ids
// @returns table
// @column id Text the thing
// @column problem Text which rule it breaks

:param things => ['mastung'];

UNWIND $things AS thing
MATCH (n:Entity {id: thing})
WHERE coalesce(n.latitude, n.longitude) IS NOT NULL
  AND (n.latitude IS NULL OR n.longitude IS NULL OR NOT coalesce(n.wherePrec, 0) IN range(1, 7)
    OR NOT EXISTS { MATCH (d:Entity:Document {id: n.locationDocument}) WHERE d.documentType IN ['gazetteer', 'dataset'] })
RETURN DISTINCT n.id AS id, 'coordinates without a gazetteer or a dataset that gives them, or without a precision' AS problem
ORDER BY id
