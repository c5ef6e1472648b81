// How many stances there are, by numbers that Neo4j keeps.
COUNT { ()-[:ASSERTS]->(:Claim) } + COUNT { ()-[:ACCUSES]->(:Claim) } + COUNT { ()-[:DENIES]->(:Claim) } + COUNT { ()-[:DEDUCES]->(:Claim) }
