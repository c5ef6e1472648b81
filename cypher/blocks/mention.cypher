// Words that may mean two things: what they were read as, and what else they may mean.
// @takes m, referent
m {.*,
  referent: /* block thing(referent) */ /* end thing */,
  documentName: COLLECT { MATCH (d:Entity:Document {id: m.document}) RETURN d.name }[0],
  alternatives: COLLECT {
    MATCH (m)-[:MAY_REFER_TO]->(other:Entity) ORDER BY other.id
    RETURN /* block thing(other) */ /* end thing */
  }}
