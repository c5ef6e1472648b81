// Every stance on a claim: those that affirm it first, then denials, then what a reader infers.
// @takes c, brief
COLLECT {
  MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c)
  WITH s, /* block thing-asked(who, brief) */ /* end thing-asked */ AS holder ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
  RETURN /* block stance(s, holder) */ /* end stance */
}
