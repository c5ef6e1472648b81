// Everything a person is tied to.
// Every link of the person and, over an office or a group, the one beyond it: what they lead, hold, decided, did and suffered, with status
// and date.
//
// @param person Entity<Person> the person
// @param first Integer at most this many paths
// @returns graph
// @column path Path from the person
// @column tie LinkType the first link
// @column to Text what it leads to
// @column beyond List<Text> what lies behind that
// @column status Status of the first link
// @column when Day? the first day that is known
// @column id ThingId what it leads to

:param person => 'imran-khan';
:param first => 200;
MATCH path = (person:Person {id: $person})-[link]-(n:Entity)(()-[beyond WHERE beyond.claimId IS NOT NULL /* lens: AND link(beyond) */]->(:Entity)){0,1}
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND (size(beyond) = 0 OR n:Position OR n:Event OR n:Policy) AND none(step IN beyond WHERE endNode(step) = person)
RETURN path, type(link) AS tie, n.name AS to, [step IN beyond | type(step) + ' ' + endNode(step).name] AS beyond, /* lens */ link.status AS status,
  coalesce(link.validFrom, link.asOf, link.validTo) AS when, n.id AS id
ORDER BY size(beyond), when IS NULL, when, link.claimId, beyond
LIMIT $first
