// The first day on which something can have begun; null when it is not known.
// @takes r
CASE WHEN r.timeQualifier IN ['about', 'from about', 'uncertain and about', 'within about', 'within from about'] THEN r.validFrom - /* block about(r) */ /* end about */ ELSE r.validFrom END
