// Documents and places where a claim is read, in reading order.
// @takes c
COLLECT {
  MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(c) /* lens: WHERE stance(cited) */
  WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
  RETURN wherein + coalesce(' ' + spot, '')
}
