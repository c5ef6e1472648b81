// Whether the graph is one of claims.
// The program reads such a graph by its own files; any other by those in this folder.
//
// @returns table
RETURN EXISTS { (:Claim)-[:SUBJECT]->(:Entity) } AS claims
ORDER BY claims
LIMIT 1
