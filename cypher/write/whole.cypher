// How many things, claims and relationships there are, by numbers that Neo4j keeps.
// @returns table
// @column things Count things
// @column claims Count claims
// @column relationships Count relationships of any type

RETURN COUNT { (:Entity) } AS things, COUNT { (:Claim) } AS claims, COUNT { ()-->() } AS relationships
