// What puts a link before others, the lowest first: how new it is, by the last day on which it is known to have been so, those without one and plans last; how strong, by the best grade of
// a source that affirms it and then by how many affirm it. In any other order all are alike.
// @takes r, order
CASE order
  WHEN 'NEWEST' THEN -coalesce(duration.inDays(date('1970-01-01'), CASE WHEN r.beganBy IS NOT NULL AND r.modality <> 'planned' THEN r.heldTill END).days, -999999999)
  WHEN 'STRONGEST' THEN CASE coalesce(r.sourceGrade, 'none') WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 WHEN 'D' THEN 3 WHEN 'E' THEN 4 WHEN 'F' THEN 5 ELSE 6 END * 100000 - r.affirmed
  ELSE 0 END
