// Whether all that is said of an event or a policy at its own days is planned, and whether a later date took its place; null for what is said to have been so.
// @takes n
CASE WHEN EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'actual' AND said.status <> 'denied' AND /* block of-itself(said) */ /* end of-itself */ AND /* block of-its-days(n, said) */ /* end of-its-days */ }
    OR NOT EXISTS { (n)-[said]-(:Entity) WHERE said.modality = 'planned' AND said.status <> 'denied' AND /* block of-its-days(n, said) */ /* end of-its-days */ }
  THEN null
  WHEN EXISTS { (n)-[turn:BEFORE {timeQualifier: 'replaced'}]->(:Entity) WHERE turn.status <> 'denied' } THEN 'replaced'
  ELSE 'due'
END
