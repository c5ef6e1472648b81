// Whether the qualifier of a time leaves its days as they stand (docs/model.md).
// @takes r
(r.timeQualifier IS NULL OR r.timeQualifier STARTS WITH 'in ' OR r.timeQualifier IN ['morning', 'afternoon', 'evening', 'night'])
