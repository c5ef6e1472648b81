// The weakest of the strengths of some links of cause, in the sources' terms.
// @takes steps
[word IN ['adjacency', 'temporal', 'narrated', 'not given', 'purpose', 'explanatory', 'enabling', 'explicit'] WHERE word IN [one IN steps | coalesce(one.strength, 'not given')]][0]
