// All that stands on a node, its days as text.
// @takes n
n {.*, validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf)}
