// The days between which something began and those between which it ended, as they are kept.
// @takes r
{beganFrom: /* block began-from(r) */ /* end began-from */, beganBy: /* block began-by(r) */ /* end began-by */,
  heldTill: /* block held-till(r) */ /* end held-till */, endedBy: /* block ended-by(r) */ /* end ended-by */}
