// The weakest of the statuses of some links: a chain is not surer than that.
// @takes links
[each IN [[one IN links | /* lens */ one.status]] | [word IN ['denied', 'contested', 'accused', 'unclaimed', 'deduced', 'planned', 'attributed', 'asserted'] WHERE word IN each][0]][0]
