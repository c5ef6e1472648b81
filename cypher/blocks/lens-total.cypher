// How many links the lens shows in all, and a comma.
COUNT { MATCH (:Entity)-[one]->(:Entity) WHERE one.claimId IS NOT NULL /* block lens(one, []) */ /* end lens */ },
