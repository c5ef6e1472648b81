// What a claim as a whole rests on, from what stands on it and on the claims right below: every stance on it does too.
// @takes c
[word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE
  CASE word WHEN 'DEDUCED' THEN c.reading IS NOT NULL WHEN 'SEQUENCE' THEN coalesce(c.strength IN ['temporal', 'narrated', 'adjacency'], false) ELSE false END
  OR EXISTS {
    MATCH (c)-[tie:RELATED]->(ground:Claim)
    WHERE /* block carries(tie) */ /* end carries */ AND tie.stance IS NULL AND /* block ground-gives(word, ground) */ /* end ground-gives */
  }]
