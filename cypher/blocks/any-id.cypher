// The one id that a thing has, whatever way it comes: in a graph of claims its own, else the one that Neo4j gave.
// @takes n
CASE WHEN $claims AND n:Entity AND n.id IS :: STRING NOT NULL THEN n.id ELSE elementId(n) END
