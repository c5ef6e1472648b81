// Every stance on the claims of a proposition with what it rests on, in the order of the compact stances.
// @takes claims
COLLECT {
  UNWIND claims AS c
  WITH c, /* block own-grounds(c) */ /* end own-grounds */ AS whole
  MATCH (c)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity)
  WITH c, s, whole ORDER BY s.id
  RETURN {s: s, kind: type(s), restsOn: /* block stance-grounds(c, s, whole) */ /* end stance-grounds */}
}
