// What propositions rest on, from the claims right below theirs.
// Written on each stance on their claims, and on each claim that makes one, with what all of its stances rest on. What is below has to be right already: the writer begins with what was touched, and goes on with what
// rests on whatever has changed, until nothing does.
// @param propositions List<String> keys
// @returns table
// @column type LinkType the type of the link
// @column proposition Text the key of one that rests on something else than before

:param propositions => [];

UNWIND $propositions AS proposition
MATCH (c:Claim {proposition: proposition})
WITH proposition, collect(c) AS claims
WITH proposition, claims, /* block grounds-of-stances(claims) */ COLLECT {
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
WITH proposition, claims, each, /* block grounds(each) */ [counted IN [CASE WHEN any(backed IN each WHERE backed.kind <> 'DENIES') THEN [backed IN each WHERE backed.kind <> 'DENIES'] ELSE each END] |
  [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE size(counted) > 0 AND all(backed IN counted WHERE word IN backed.restsOn)]][0] /* end grounds */ AS restsOn, /* block compact-grounds(each) */ CASE WHEN size(each) <= 64 THEN [one IN each | reduce(words = '', word IN one.restsOn | words + CASE words WHEN '' THEN '' ELSE ' ' END + word)] END /* end compact-grounds */ AS compact
WHERE any(c IN claims WHERE c.restsOn IS NULL OR c.restsOn <> restsOn OR coalesce(c.stanceRestsOn, []) <> coalesce(compact, []))
  OR any(one IN each WHERE one.s.restsOn IS NULL OR one.s.restsOn <> one.restsOn)
CALL (each) {
  UNWIND each AS one
  WITH one.s AS s, one.restsOn AS restsOn
  SET s.restsOn = restsOn
}
FOREACH (c IN claims | SET c.restsOn = restsOn, c.stanceRestsOn = compact)
RETURN claims[0].predicate AS type, proposition
ORDER BY type, proposition
