// Whether what a link or claim says is planned, and whether a later date took the place of what it is planned for.
// @takes r, ends
CASE WHEN r.modality = 'planned' THEN CASE
  WHEN EXISTS { MATCH (due:Entity)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE due.id IN ends AND turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due' END END
