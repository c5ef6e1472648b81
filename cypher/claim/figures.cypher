// Figures with who gives them.
// By what they measure, what they are about and when. Two figures for the same thing are two rows.
//
// @param measure String what is counted, for example deaths, or null for all
// @param about String the thing counted for, or null for all
// @param lens Lens? what counts (docs/model.md), or null for all
// @param after Map? where the page before ended (about, figure, claim), or null
// @param first Integer at most this many
// @returns table
// @column item Map<Figure> the figure
// @column total Count how many figures match
// @column left Count how many of them from this page on

:param measure => 'deaths';
:param about => null;
:param lens => null;
:param after => null;
:param first => 100;
MATCH (n:Entity)-[link:HAS_FIGURE]->(figure:Figure)
WHERE ($measure IS NULL OR figure.measure = $measure) AND ($about IS NULL OR n.id = $about) /* lens: AND figure(figure, link, [$about]) */
WITH n, link, figure ORDER BY n.id, figure.id, link.claimId
WITH collect({n: n, link: link, figure: figure}) AS found
WITH size(found) AS count, CASE WHEN $after IS NULL THEN found
  ELSE [row IN found WHERE [row.n.id, row.figure.id, row.link.claimId] > [$after.about, $after.figure, $after.claim]] END AS rest
WITH count, size(rest) AS remaining, rest[..$first] AS page
UNWIND page AS row
// Grouped, so that the rows below do not each carry the whole list, as they do after DISTINCT.
WITH row.n AS n, row.link AS link, row.figure AS figure, max(count) AS total, max(remaining) AS left
RETURN /* block figure(figure, n, link) */ figure {.*, claimId: link.claimId, status: link.status,
  validFrom: toString(figure.validFrom), validTo: toString(figure.validTo), asOf: toString(figure.asOf),
  about: n {.*, searchKeys: null, searchAlso: null, labels: labels(n), validFrom: toString(n.validFrom), validTo: toString(n.validTo), asOf: toString(n.asOf),
    linkCount: COUNT { (n)--() } - COUNT { (n)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
    locationDocumentName: CASE WHEN n.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: n.locationDocument}) RETURN d.name }[0] END},
  stances: COLLECT {
    MATCH (who:Entity)-[s:ASSERTS|ACCUSES|DENIES|DEDUCES]->(made:Claim)
    WHERE made.id IN coalesce(link.claims, [link.claimId])
    WITH s, who {.*, searchKeys: null, searchAlso: null, labels: labels(who), validFrom: toString(who.validFrom), validTo: toString(who.validTo), asOf: toString(who.asOf),
      linkCount: COUNT { (who)--() } - COUNT { (who)-[:ASSERTS|ACCUSES|DENIES|DEDUCES|SUBJECT|OBJECT|DESCRIBES|REFERS_TO|MAY_REFER_TO|SHOWS]-() },
      locationDocumentName: CASE WHEN who.locationDocument IS NOT NULL THEN COLLECT { MATCH (d:Entity:Document {id: who.locationDocument}) RETURN d.name }[0] END} AS holder ORDER BY CASE type(s) WHEN 'ASSERTS' THEN 1 WHEN 'ACCUSES' THEN 2 WHEN 'DENIES' THEN 3 ELSE 4 END, s.position, s.id
    RETURN s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
      documentName: COLLECT { MATCH (d:Entity:Document {id: s.document}) RETURN d.name }[0],
      holder: holder}
  }} /* end figure */ AS item, total, left
ORDER BY item.about.id, item.id, item.claimId
LIMIT 1000
