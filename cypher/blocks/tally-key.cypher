// By what the links of a thing are tallied, as one text: direction, type, whether direction has no meaning, status. Between them stands U+001F, since a type
// that somebody gave over Bolt may hold any other letter, a space too.
// @takes direction, type, symmetric, status
direction + '\u001f' + type + '\u001f' + toString(symmetric) + '\u001f' + coalesce(status, '')
