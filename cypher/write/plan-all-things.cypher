// Which events and policies are only planned.
// As plan-things, for the whole graph.
// @scans a migration of earlier graphs, once
// @returns table
// @column things Count how many were brought up to date

MATCH (n:Event|Policy)
SET n.plan = /* block plan(n) */ CASE WHEN EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'actual' AND said.status <> 'denied' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < n.beganFrom, false) }
    OR NOT EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'planned' AND said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < n.beganFrom, false) }
  THEN null
  WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due'
END /* end plan */
RETURN count(n) AS things
