// Documents and places where the claims of some links are read, in reading order.
// @takes links
COLLECT {
  UNWIND links AS shown
  MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin:Claim)
  WHERE origin.id IN coalesce(shown.claims, [shown.claimId]) /* lens: AND stance(cited) */
  WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
  RETURN wherein + coalesce(' ' + spot, '')
}
