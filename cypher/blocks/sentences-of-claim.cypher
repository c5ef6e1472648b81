// Documents and places where what a claim says is read, in its own words or in those of claims that say the same, in reading order.
// @takes c
COLLECT {
  UNWIND /* block alike(c) */ /* end alike */ AS origin
  MATCH (:Entity)-[cited:ASSERTS|ACCUSES|DENIES|DEDUCES]->(origin) /* lens: WHERE stance(cited) */
  WITH DISTINCT cited.document AS wherein, cited.position AS nth, cited.locator AS spot ORDER BY wherein, nth, spot
  RETURN wherein + coalesce(' ' + spot, '')
}
