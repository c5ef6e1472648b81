// Every function of this Neo4j.
// With signature and arguments, as its own SHOW command gives them.
//
// @returns table
// @column name Text its name
// @column category Text what it is for
// @column description Text what it does
// @column isBuiltIn Flag whether it comes with Neo4j
// @column argumentDescription List<Map> its arguments
// @column returnDescription Text type of its result
// @column signature Text its name with the types of arguments and result
// @column aggregating Flag whether it makes one value of many rows
// @column isDeprecated Flag whether it will go
SHOW FUNCTIONS YIELD name, category, description, isBuiltIn, argumentDescription, returnDescription, signature, aggregating, isDeprecated
RETURN name, category, description, isBuiltIn, argumentDescription, returnDescription, signature, aggregating, isDeprecated
ORDER BY name, signature
LIMIT 5000
