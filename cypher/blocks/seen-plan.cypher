// As plan, by the links that the lens shows: whether what is said of a thing at its own days is planned, and replaced.
// @takes n
[words IN [CASE WHEN n:Event OR n:Policy THEN COLLECT {
  MATCH (n)-[said]-(:Entity)
  WHERE /* lens */ said.status <> 'denied' /* lens: AND link(said) */ AND /* block of-its-days(n, said) */ /* end of-its-days */
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN type(said) = 'BEFORE' AND said.timeQualifier = 'replaced' AND startNode(said) = n THEN 'replaced'
    WHEN said.modality = 'actual' AND /* block of-itself(said) */ /* end of-itself */ THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN 'actual' WHEN 'replaced' IN words THEN 'replaced' ELSE 'planned' END][0]
