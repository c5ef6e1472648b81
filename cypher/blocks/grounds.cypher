// What a proposition rests on: what all of its claims do that anybody affirms.
// @takes each
[word IN ['DEDUCED', 'DISPUTED', 'SEQUENCE'] WHERE any(one IN each WHERE word IN one.words) AND all(one IN each WHERE NOT one.affirmed OR word IN one.words)]
