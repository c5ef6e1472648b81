// Which events and policies are only planned, among some things and the ends of some claims (docs/model.md).
// Read from the links at each, after they are derived; kept as `plan`, so that no answer has to walk.
// @param things List<String> ids
// @param claims List<String> ids
// @returns table
// @column things Count how many were brought up to date

:param things => ['expulsion-deadline'];
:param claims => [];

CALL () {
  UNWIND $things AS id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  UNWIND $claims AS id
  MATCH (:Claim {id: id})-[:SUBJECT|OBJECT]->(n:Entity)
  RETURN n
}
WITH DISTINCT n WHERE n:Event OR n:Policy
SET n.plan = /* block plan(n) */ CASE WHEN EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'actual' AND said.status <> 'denied' AND NOT (type(said) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR said.strength IS NOT NULL) AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < n.beganFrom, false) }
    OR NOT EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'planned' AND said.status <> 'denied' AND NOT coalesce(coalesce(said.beganFrom, said.asOf) > n.endedBy, false) AND NOT coalesce(coalesce(said.endedBy, said.asOf) < n.beganFrom, false) }
  THEN null
  WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due'
END /* end plan */
RETURN count(n) AS things
