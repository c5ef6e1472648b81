// Whether the graph is one of claims, and which database it is in.
// The program reads such a graph by its own files; any other by those in this folder.
//
// @returns table
// @column claims Flag whether it is a graph of claims
// @column database Text id of the database
CALL db.info() YIELD id
RETURN EXISTS { (:Claim)-[:SUBJECT]->(:Entity) } AS claims, id AS database
ORDER BY claims
LIMIT 1
