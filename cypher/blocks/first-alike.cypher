// The id of the first of the claims that say what one says: it stands for them all.
// @takes c
reduce(first = c.id, same IN /* block alike(c) */ /* end alike */ | CASE WHEN same.id < first THEN same.id ELSE first END)
