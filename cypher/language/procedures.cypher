// Every procedure of this Neo4j.
// With signature and arguments, as its own SHOW command gives them. Which of them may be called is for the console to say.
//
// @returns table
// @column name Text its name
// @column description Text what it does
// @column mode Text READ, WRITE, SCHEMA or DBMS
// @column worksOnSystem Flag whether it runs on the system database
// @column argumentDescription List<Map> its arguments
// @column returnDescription List<Map> the columns that it yields
// @column signature Text its name with the types of arguments and columns
// @column admin Flag whether only administrators may call it
// @column option Map whether it will go
SHOW PROCEDURES YIELD name, description, mode, worksOnSystem, argumentDescription, returnDescription, signature, admin, option
RETURN name, description, mode, worksOnSystem, argumentDescription, returnDescription, signature, admin, option
ORDER BY name
LIMIT 5000
