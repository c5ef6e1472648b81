// Every procedure of this Neo4j.
// With signature and arguments, as its own SHOW command gives them. Which of them may be called is for the console to say.
//
// @returns table
SHOW PROCEDURES YIELD name, description, mode, worksOnSystem, argumentDescription, returnDescription, signature, admin, option
RETURN name, description, mode, worksOnSystem, argumentDescription, returnDescription, signature, admin, option
ORDER BY name
LIMIT 5000
