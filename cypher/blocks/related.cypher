// The claims that a claim is tied to, each with what its own stances come to.
// @takes c
CASE WHEN COUNT { (c)-[:RELATED]->() } > 0 THEN COLLECT {
  MATCH (c)-[tie:RELATED]->(other:Claim)
  WITH tie, other, /* block seen-claim(other) */ /* end seen-claim */ AS own
  ORDER BY tie.role, other.id, tie.stance
  RETURN {role: tie.role, stance: tie.stance, id: other.id, text: other.text, status: own.status, strength: other.strength, restsOn: coalesce(own.restsOn, [])}
} ELSE [] END
