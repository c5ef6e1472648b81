// The modality of a link; of a planned one also whether a later date took the place of one of its ends.
// @takes r
CASE WHEN r.modality = 'planned' AND any(due IN [startNode(r), endNode(r)] WHERE EXISTS { (due)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE /* lens */ turn.status <> 'denied' /* lens: AND link(turn) */ }) THEN 'replaced' ELSE coalesce(r.modality, 'actual') END
