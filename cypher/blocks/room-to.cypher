// The room that the last day of a time has; none where it is not only about.
// @takes r
CASE WHEN r.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN /* block about(r) */ /* end about */ ELSE duration({days: 0}) END
