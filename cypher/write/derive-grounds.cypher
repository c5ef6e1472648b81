// What propositions rest on, from the claims right below theirs.
// Written on each claim that makes one. What is below has to be right already: the writer begins with what was touched, and goes on with what
// rests on whatever has changed, until nothing does.
// @param propositions List<String> keys
// @returns table
// @column type LinkType the type of the link
// @column proposition Text the key of one that rests on something else than before

:param propositions => [];

UNWIND $propositions AS proposition
MATCH (c:Claim {proposition: proposition})
WITH proposition, collect(c) AS claims
CALL (claims) {
  UNWIND claims AS c
  RETURN collect({affirmed: EXISTS { (c)<-[:ASSERTS|ACCUSES|DEDUCES]-(:Entity) }, words: /* block own-grounds(c) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE
    CASE word WHEN 'DEDUCED' THEN c.reading IS NOT NULL WHEN 'SEQUENCE' THEN coalesce(c.strength IN ['temporal', 'narrated', 'adjacency'], false) ELSE false END
    OR EXISTS {
      MATCH (c)-[tie:RELATED]->(ground:Claim)
      WHERE tie.role IN ['rests-on', 'cause', 'effect'] AND tie.stance IS NULL AND (word IN ground.restsOn OR word = CASE ground.status WHEN 'deduced' THEN 'DEDUCED' WHEN 'contested' THEN 'DISPUTED' WHEN 'denied' THEN 'DISPUTED' END)
    }
    OR EXISTS { (c)-[tie:RELATED]->(:Claim) WHERE tie.stance IS NOT NULL } AND EXISTS { (c)<-[:ASSERTS|ACCUSES|DEDUCES]-(:Entity) } AND NOT EXISTS {
      MATCH (c)<-[s:ASSERTS|ACCUSES|DEDUCES]-(:Entity)
      WHERE NOT EXISTS {
        MATCH (c)-[tie:RELATED {stance: s.id}]->(ground:Claim)
        WHERE tie.role IN ['rests-on', 'cause', 'effect'] AND (word IN ground.restsOn OR word = CASE ground.status WHEN 'deduced' THEN 'DEDUCED' WHEN 'contested' THEN 'DISPUTED' WHEN 'denied' THEN 'DISPUTED' END)
      }
    }] /* end own-grounds */}) AS each
}
WITH proposition, claims, /* block grounds(each) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN each WHERE word IN one.words) AND all(one IN each WHERE NOT one.affirmed OR word IN one.words)] /* end grounds */ AS restsOn
WHERE any(c IN claims WHERE c.restsOn IS NULL OR c.restsOn <> restsOn)
FOREACH (c IN claims | SET c.restsOn = restsOn)
RETURN claims[0].predicate AS type, proposition
ORDER BY type, proposition
