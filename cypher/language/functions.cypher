// Every function of this Neo4j.
// With signature and arguments, as its own SHOW command gives them.
//
// @returns table
SHOW FUNCTIONS YIELD name, category, description, isBuiltIn, argumentDescription, returnDescription, signature, aggregating, isDeprecated
RETURN name, category, description, isBuiltIn, argumentDescription, returnDescription, signature, aggregating, isDeprecated
ORDER BY name, signature
LIMIT 5000
