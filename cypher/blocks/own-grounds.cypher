// What one claim rests on, from what stands on it and on the claims right below. A tie that names a stance carries to that stance alone: the claim
// rests on what is below it only where each stance that affirms it does.
// @takes c
[word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE
  CASE word WHEN 'DEDUCED' THEN c.reading IS NOT NULL WHEN 'SEQUENCE' THEN coalesce(c.strength IN ['temporal', 'narrated', 'adjacency'], false) ELSE false END
  OR EXISTS {
    MATCH (c)-[tie:RELATED]->(ground:Claim)
    WHERE /* block carries(tie) */ /* end carries */ AND tie.stance IS NULL AND /* block ground-gives(word, ground) */ /* end ground-gives */
  }
  OR EXISTS { (c)-[tie:RELATED]->(:Claim) WHERE tie.stance IS NOT NULL } AND EXISTS { (c)<-[:ASSERTS|ACCUSES|DEDUCES]-(:Entity) } AND NOT EXISTS {
    MATCH (c)<-[s:ASSERTS|ACCUSES|DEDUCES]-(:Entity)
    WHERE NOT EXISTS {
      MATCH (c)-[tie:RELATED {stance: s.id}]->(ground:Claim)
      WHERE /* block carries(tie) */ /* end carries */ AND /* block ground-gives(word, ground) */ /* end ground-gives */
    }
  }]
