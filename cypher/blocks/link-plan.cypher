// Whether what a link or claim says is planned, and whether a later date took the place of what it is planned for, or of what it says something of: that stands on its ends.
// @takes r, ends
CASE WHEN r.modality = 'planned' THEN CASE WHEN any(due IN ends WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END
