// The last day on which something can have ended; null when it is not known.
// @takes r
CASE WHEN r.timeQualifier IN ['about', 'to about', 'uncertain and about', 'within about'] THEN r.validTo + duration({days: 1}) + /* block about(r) */ /* end about */ - duration({days: 1}) ELSE r.validTo END
