// What claims rest on follows from the claims below them.
// Returns a row for each claim that rests on something else than the claims right below it give. No rows: marks, lens and answers can be relied on.

MATCH (c:Claim)
WITH c.proposition AS proposition, collect(c) AS claims
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
WITH claims, /* block grounds(each) */ [word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN each WHERE word IN one.words) AND all(one IN each WHERE NOT one.affirmed OR word IN one.words)] /* end grounds */ AS restsOn
UNWIND claims AS c
WITH c, restsOn WHERE c.restsOn IS NULL OR c.restsOn <> restsOn
RETURN c.id AS id, 'what it rests on does not follow from the claims below it' AS problem;
