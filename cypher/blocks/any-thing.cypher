// A thing of any graph as it stands.
// @takes n
{id: /* block any-id(n) */ /* end any-id */, elementId: elementId(n), labels: labels(n), properties: properties(n), linkCount: CASE WHEN $claims AND n:Entity THEN /* block link-count(n) */ /* end link-count */ ELSE COUNT { (n)--() } END,
    documentName: CASE WHEN $claims AND n:Entity THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END}
