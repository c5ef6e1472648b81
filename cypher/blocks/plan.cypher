// Whether all that is said of a thing at its own days is planned, and whether a later date took its place; null for what is said to have been so.
// One subquery: this stands in every statement that answers with things, up to a dozen times, and each makes it longer to plan.
// @takes n
[words IN [CASE WHEN n:Event OR n:Policy THEN COLLECT {
  MATCH (n)-[said]-(:Entity)
  WHERE said.status <> 'denied' AND /* block of-its-days(n, said) */ /* end of-its-days */
  RETURN DISTINCT CASE WHEN said.modality = 'planned' THEN 'due' WHEN type(said) = 'BEFORE' AND said.timeQualifier = 'replaced' AND startNode(said) = n THEN 'replaced'
    WHEN said.modality = 'actual' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL THEN 'was' ELSE '' END
} ELSE [] END] | CASE WHEN 'was' IN words OR NOT 'due' IN words THEN null WHEN 'replaced' IN words THEN 'replaced' ELSE 'due' END][0]
