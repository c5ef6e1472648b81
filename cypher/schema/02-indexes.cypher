// Indexes: keys of names for search, measures for figures. Search keys are words already, with one space between them: the index cuts nothing.

CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys, n.searchAlso]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// Names as they stand, for statements of one's own: the program searches by keys.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.shortName, n.aliases, n.externalAliases];
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX figure_measure IF NOT EXISTS FOR (f:Figure) ON (f.measure);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (c:Claim) ON (c.predicate);
CREATE INDEX claim_proposition IF NOT EXISTS FOR (c:Claim) ON (c.proposition);
CREATE INDEX claim_subject_record IF NOT EXISTS FOR (c:Claim) ON (c.subjectRecord);
CREATE INDEX claim_object_record IF NOT EXISTS FOR (c:Claim) ON (c.objectRecord);
CREATE INDEX asserts_holder_record IF NOT EXISTS FOR ()-[s:ASSERTS]-() ON (s.holderRecord);
CREATE INDEX accuses_holder_record IF NOT EXISTS FOR ()-[s:ACCUSES]-() ON (s.holderRecord);
CREATE INDEX denies_holder_record IF NOT EXISTS FOR ()-[s:DENIES]-() ON (s.holderRecord);
CREATE INDEX deduces_holder_record IF NOT EXISTS FOR ()-[s:DEDUCES]-() ON (s.holderRecord);
// What is read in a document is found from it.
CREATE INDEX asserts_document IF NOT EXISTS FOR ()-[s:ASSERTS]-() ON (s.document);
CREATE INDEX accuses_document IF NOT EXISTS FOR ()-[s:ACCUSES]-() ON (s.document);
CREATE INDEX denies_document IF NOT EXISTS FOR ()-[s:DENIES]-() ON (s.document);
CREATE INDEX deduces_document IF NOT EXISTS FOR ()-[s:DEDUCES]-() ON (s.document);
// The first and the last day of the graph, and its best connected things, stand at the ends of these.
CREATE INDEX claim_valid_from IF NOT EXISTS FOR (c:Claim) ON (c.validFrom);
CREATE INDEX claim_as_of IF NOT EXISTS FOR (c:Claim) ON (c.asOf);
CREATE INDEX claim_valid_to IF NOT EXISTS FOR (c:Claim) ON (c.validTo);
CREATE INDEX entity_link_count IF NOT EXISTS FOR (n:Entity) ON (n.linkCount);
