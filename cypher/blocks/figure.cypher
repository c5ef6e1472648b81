// A figure with what it is about, its claim's status, and who gives it.
// @takes figure, n, link, c
figure {.*, claimId: c.id, status: link.status,
  validFrom: toString(figure.validFrom), validTo: toString(figure.validTo), asOf: toString(figure.asOf),
  about: /* block thing(n) */ /* end thing */,
  stances: /* block stances(c) */ /* end stances */}
