// What is only planned follows from the links at it.
// Returns a row for each event or policy whose plan is not what these give.

MATCH (n:Event|Policy)
WHERE coalesce(n.plan, '') <> coalesce(/* block plan(n) */ CASE WHEN EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'actual' AND said.status <> 'denied' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < n.beganFrom, false) }
    OR NOT EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'planned' AND said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < n.beganFrom, false) }
  THEN null
  WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due'
END /* end plan */, '')
RETURN n.id AS id, 'whether it is planned does not follow from the links at it' AS problem;
