// Indexes: names for search, measures for figures.

CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.shortName, n.aliases, n.externalAliases];
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX figure_measure IF NOT EXISTS FOR (f:Figure) ON (f.measure);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (c:Claim) ON (c.predicate);
