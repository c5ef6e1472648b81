// A figure with what it is about, its claim's status, and who gives it.
// @takes figure, n, link
figure {.*, claimId: link.claimId, status: link.status,
  validFrom: toString(figure.validFrom), validTo: toString(figure.validTo), asOf: toString(figure.asOf),
  about: /* block thing(n) */ /* end thing */,
  stances: /* block stances-of-link(link) */ /* end stances-of-link */}
