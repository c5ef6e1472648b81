// What a claim's stances come to: it stands on the claim itself. In a graph of before there were versions it stands on the link alone.
// @takes c
CASE WHEN c.status IS NOT NULL THEN c ELSE COLLECT { MATCH (c)-[:SUBJECT]->(:Entity)-[l {claimId: c.id}]->(:Entity) RETURN l }[0] END
