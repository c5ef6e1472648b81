// What one claim rests on, from what stands on it and on the claims right below.
// @takes c
[word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE
  CASE word WHEN 'DEDUCED' THEN c.reading IS NOT NULL WHEN 'SEQUENCE' THEN coalesce(c.strength IN ['temporal', 'narrated', 'adjacency'], false) ELSE false END
  OR EXISTS {
    MATCH (c)-[tie:RELATED]->(ground:Claim)
    WHERE /* block carries(tie) */ /* end carries */ AND (word IN ground.restsOn
      OR word = CASE ground.status WHEN 'deduced' THEN 'DEDUCED' WHEN 'contested' THEN 'DISPUTED' WHEN 'denied' THEN 'DISPUTED' END)
  }]
