// What some links together are built on: whatever any of them is.
// @takes links
[word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN links WHERE word IN /* lens */ one.restsOn)]
