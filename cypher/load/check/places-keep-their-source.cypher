// Places keep their source.
// Returns a row for each coordinate without a gazetteer document or a UCDP where_prec, or whose document also tells the story.

MATCH (p:Entity)
WHERE p.latitude IS NOT NULL
  AND (p.longitude IS NULL OR NOT p.wherePrec IN range(1, 7)
    OR NOT EXISTS { (:Entity:Document {id: p.locationDocument, documentType: 'gazetteer'}) })
RETURN p.id AS id, 'coordinates without a gazetteer or a precision' AS problem;
