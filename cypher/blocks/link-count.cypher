// How many links end at a thing of a graph of claims. What Neo4j counts anyway: all that ends there, without what claims, records and views are built of.
// @takes n
COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() }
