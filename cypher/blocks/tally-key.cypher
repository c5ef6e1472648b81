// By what the links of a thing are tallied, as one text: direction, type, whether direction has no meaning, status. None of them holds a space.
// @takes direction, type, symmetric, status
direction + ' ' + type + ' ' + toString(symmetric) + ' ' + coalesce(status, '')
