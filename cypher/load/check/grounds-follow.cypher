// What claims and stances rest on follows from the claims below them.
// Returns a row for each claim that rests on something else than its stances and the claims right below it give, or on whose stances something else
// stands. No rows: marks, lens and answers can be relied on.

MATCH (c:Claim)
WITH c.proposition AS proposition, collect(c) AS claims
WITH claims, /* block grounds-of-stances(claims) */ COLLECT {
  UNWIND claims AS c
  WITH c, [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE
    CASE word WHEN 'DEDUCED' THEN c.reading IS NOT NULL WHEN 'SEQUENCE' THEN coalesce(c.strength IN ['temporal', 'narrated', 'adjacency'], false) ELSE false END
    OR EXISTS {
      MATCH (c)-[tie:RELATED]->(ground:Claim)
      WHERE tie.role IN ['rests-on', 'cause', 'effect'] AND tie.stance IS NULL AND (word IN ground.restsOn OR word = CASE ground.status WHEN 'deduced' THEN 'DEDUCED' WHEN 'contested' THEN 'DISPUTED' WHEN 'denied' THEN 'DISPUTED' END)
    }] AS whole
  MATCH (c)<-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]-(:Entity)
  WITH c, s, whole ORDER BY s.id
  RETURN {s: s, kind: type(s), restsOn: [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE word IN whole OR EXISTS {
    MATCH (c)-[tie:RELATED {stance: s.id}]->(ground:Claim)
    WHERE tie.role IN ['rests-on', 'cause', 'effect'] AND (word IN ground.restsOn OR word = CASE ground.status WHEN 'deduced' THEN 'DEDUCED' WHEN 'contested' THEN 'DISPUTED' WHEN 'denied' THEN 'DISPUTED' END)
  }]}
} /* end grounds-of-stances */ AS each
WITH claims, each, /* block grounds(each) */ [counted IN [CASE WHEN any(backed IN each WHERE backed.kind <> 'DENIES') THEN [backed IN each WHERE backed.kind <> 'DENIES'] ELSE each END] |
  [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE size(counted) > 0 AND all(backed IN counted WHERE word IN backed.restsOn)]][0] /* end grounds */ AS restsOn, /* block compact-grounds(each) */ CASE WHEN size(each) <= 64 THEN [one IN each | reduce(words = '', word IN one.restsOn | words + CASE words WHEN '' THEN '' ELSE ' ' END + word)] END /* end compact-grounds */ AS compact
UNWIND claims AS c
WITH c, each, restsOn, compact
WHERE c.restsOn IS NULL OR c.restsOn <> restsOn OR coalesce(c.stanceRestsOn, []) <> coalesce(compact, [])
  OR any(one IN each WHERE endNode(one.s) = c AND (one.s.restsOn IS NULL OR one.s.restsOn <> one.restsOn))
RETURN c.id AS id, 'what it rests on does not follow from the claims below it' AS problem;
