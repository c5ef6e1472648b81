// As plan, by the stances that the lens leaves: whether what is said of a thing at its own days is planned; and, by everybody's, whether it was replaced.
// @takes n
[words IN [CASE WHEN n:Event OR n:Policy THEN COLLECT {
  MATCH (n)-[said]-(:Entity)
  WHERE /* lens */ said.status <> 'denied' AND /* block of-its-days(n, said) */ /* end of-its-days */
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN said.modality = 'actual' AND /* block of-itself(said) */ /* end of-itself */ THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced' ELSE 'planned' END][0]
