// Every stance on the claims that make a link: those that affirm it first, then denials, then what a reader infers.
// @takes link
COLLECT {
  MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
  WHERE made.id IN coalesce(link.claims, [link.claimId])
  WITH s, /* block thing(who) */ /* end thing */ AS holder ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
  RETURN /* block stance(s, holder) */ /* end stance */
}
