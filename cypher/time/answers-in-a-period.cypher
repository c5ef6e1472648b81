// How many links are in a period, outside, and cannot be decided, by link type.
// The three answers of docs/model.md, counted: nothing is left out, so that what a filter by time drops or keeps in doubt is known.
//
// @param from Date? first day, or none for an open beginning
// @param to Date? last day, or none for an open end
// @param about Entity? a thing at either end, or none for all
// @param first Integer at most this many link types
// @returns table
// @column type Text link type
// @column links Count all of them
// @column inPeriod Count so on some day of the period
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
  WHEN link.validFrom > date($to) OR link.validTo < date($from) THEN 'out'
  WHEN $to IS NOT NULL AND coalesce(reduce(begun = null, day IN [
    CASE WHEN (link.timeQualifier IS NULL OR link.timeQualifier STARTS WITH 'in ' OR link.timeQualifier IN ['morning', 'afternoon', 'evening', 'night']) OR link.timeQualifier = 'about' AND link.validTo IS NULL
      THEN link.validFrom + CASE link.precision WHEN 'day' THEN duration({days: 0}) WHEN 'interval' THEN duration({days: 0})
        WHEN 'month' THEN duration({months: 1, days: -1}) WHEN 'season' THEN duration({months: 3, days: -1}) WHEN 'year' THEN duration({years: 1, days: -1}) END END,
    link.validTo, link.asOf] | CASE WHEN day IS NULL OR day >= begun THEN begun ELSE day END) > date($to), true) THEN 'undecided'
  WHEN $from IS NOT NULL AND coalesce(reduce(held = null, day IN [
    CASE WHEN (link.timeQualifier IS NULL OR link.timeQualifier STARTS WITH 'in ' OR link.timeQualifier IN ['morning', 'afternoon', 'evening', 'night'])
      THEN link.validTo + duration({days: 1}) - CASE link.precision WHEN 'day' THEN duration({days: 1}) WHEN 'interval' THEN duration({days: 1})
        WHEN 'month' THEN duration({months: 1}) WHEN 'season' THEN duration({months: 3}) WHEN 'year' THEN duration({years: 1}) END END,
    link.validFrom, link.asOf] | CASE WHEN day IS NULL OR day <= held THEN held ELSE day END) < date($from), true) THEN 'undecided'
  ELSE 'in'
END /* end time-answer */ AS found
RETURN type, count(*) AS links, count(CASE found WHEN 'in' THEN 1 END) AS inPeriod, count(CASE found WHEN 'undecided' THEN 1 END) AS cannotBeDecided, count(CASE found WHEN 'out' THEN 1 END) AS outside
ORDER BY links DESC, type
LIMIT $first
