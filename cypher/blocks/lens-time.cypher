// Whether what holds at a time, or does not say when, is in the lens's period.
// @takes r
/* block period(r, $lens.trueAt.from, $lens.trueAt.to, $lens.undecided) */ /* end period */
