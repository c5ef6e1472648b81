// What stances make of a claim, by how many there are of each (docs/model.md).
// @takes n, modality
CASE
  WHEN n.claimed > 0 AND n.denied > 0 THEN 'contested'
  WHEN n.denied > 0 THEN 'denied'
  WHEN modality IN ['planned', 'unclaimed'] THEN modality
  WHEN n.asserted > 0 THEN 'asserted'
  WHEN n.attributed > 0 THEN 'attributed'
  WHEN n.claimed > 0 THEN 'accused'
  ELSE 'deduced'
END
