// The modality of a link; of a planned one also whether a later date took the place of what it is planned for.
// @takes r, due
CASE WHEN r.modality = 'planned' AND EXISTS { (due)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE /* lens */ turn.status <> 'denied' /* lens: AND link(turn) */ } THEN 'replaced' ELSE coalesce(r.modality, 'actual') END
