// The modality of a link; of a planned one also whether a later date took the place of one of its ends: that is judged by
// everybody's stances, whatever the lens, or a plan would seem due where the lens leaves out what took its place.
// @takes r
CASE WHEN r.modality = 'planned' AND any(due IN [startNode(r), endNode(r)] WHERE EXISTS { (due)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' }) THEN 'replaced' ELSE coalesce(r.modality, 'actual') END
