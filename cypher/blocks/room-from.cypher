// The room that the first day of a time has; none where it is not only about.
// @takes r
CASE WHEN r.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN /* block about(r) */ /* end about */ ELSE duration({days: 0}) END
