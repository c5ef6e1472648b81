// What a stance rests on: what its claim as a whole does, and what it alone reaches it by.
// @takes c, s, whole
[word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE word IN whole OR EXISTS {
  MATCH (c)-[tie:RELATED {stance: s.id}]->(ground:Claim)
  WHERE /* block carries(tie) */ /* end carries */ AND /* block ground-gives(word, ground) */ /* end ground-gives */
}]
