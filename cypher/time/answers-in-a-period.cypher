// How many links are in a period, outside, and cannot be decided, by link type and status.
// The three answers of docs/model.md, counted: nothing is left out, so that what a filter by time drops or keeps in doubt is known. What is only
// planned is not counted among what was so: it is due in the period. What is denied is said to have been so by nobody; its rows say when that would be.
//
// @param from Date? first day, or none for an open beginning
// @param to Date? last day, or none for an open end
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many rows
// @scans a table of all links by their answer
// @returns table
// @column type Text link type
// @column status Status of these links
// @column links Count all of them
// @column inPeriod Count so on some day of the period
// @column due Count planned, and due in it
// @column replaced Count planned for it, until a later date took its place
// @column cannotBeDecided Count neither that nor the contrary follows
// @column outside Count on no day of it

:param from => '2022-06-30';
:param to => '2022-06-30';
:param about => null;
:param first => 300;
MATCH (a:Entity)-[link]->(b:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($about IS NULL OR $about IN [a.id, b.id])
WITH type(link) AS type, /* block time-answer(link, $from, $to) */ CASE
  WHEN coalesce(link.validFrom, link.validTo, link.asOf) IS NULL THEN 'undecided'
  WHEN link.beganFrom > date($to) THEN 'out'
  WHEN link.endedBy < date($from) THEN 'out'
  WHEN $to IS NOT NULL AND coalesce(link.beganBy > date($to), true) THEN 'undecided'
  WHEN $from IS NOT NULL AND coalesce(link.heldTill < date($from), true) THEN 'undecided'
  ELSE 'in'
END /* end time-answer */ AS found, /* block link-plan(link, [a, b]) */ CASE WHEN link.modality = 'planned' THEN CASE WHEN any(due IN [a, b] WHERE due.plan = 'replaced') THEN 'replaced' ELSE 'due' END END /* end link-plan */ AS plan, /* lens */ link.status AS status
RETURN type, status, count(*) AS links, count(CASE WHEN found = 'in' AND plan IS NULL THEN 1 END) AS inPeriod, count(CASE WHEN found = 'in' AND plan = 'due' THEN 1 END) AS due,
  count(CASE WHEN found = 'in' AND plan = 'replaced' THEN 1 END) AS replaced, count(CASE found WHEN 'undecided' THEN 1 END) AS cannotBeDecided, count(CASE found WHEN 'out' THEN 1 END) AS outside
ORDER BY links DESC, type, status
LIMIT $first
