// What a proposition rests on: what all of the stances do that affirm it, or, where nobody does, all of those there are. One that stands by itself is enough.
// @takes each
[counted IN [CASE WHEN any(backed IN each WHERE backed.kind <> 'DENIES') THEN [backed IN each WHERE backed.kind <> 'DENIES'] ELSE each END] |
  [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE size(counted) > 0 AND all(backed IN counted WHERE word IN backed.restsOn)]][0]
