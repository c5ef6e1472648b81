// As plan, by the links that the lens shows: whether what is said of a thing at its own days is planned, and replaced.
// @takes n
CASE WHEN EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'actual' /* lens: AND link(said) */ AND /* lens */ said.status <> 'denied' AND coalesce(said.validFrom, said.validTo, said.asOf) IS NOT NULL AND /* block of-its-days(n, said) */ /* end of-its-days */ }
    OR NOT EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'planned' /* lens: AND link(said) */ AND /* lens */ said.status <> 'denied' AND /* block of-its-days(n, said) */ /* end of-its-days */ }
  THEN 'actual'
  WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE /* lens */ turn.status <> 'denied' /* lens: AND link(turn) */ } THEN 'replaced'
  ELSE 'planned'
END
