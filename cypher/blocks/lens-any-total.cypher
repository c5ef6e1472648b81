// How many links of any graph the lens shows in all, and a comma.
COUNT { MATCH ()-[one]->() WHERE true /* block lens-any(one, []) */ /* end lens-any */ },
