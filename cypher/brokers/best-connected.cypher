// The best connected things of each kind.
// By number of different things that they are tied to. `disputed` says how many of the links are contested, denied, accused, unclaimed or
// only deduced: a hub of such links is a hub of words. Who is much written about is well connected here; that is not the same as power.
//
// @param kind Kind? one kind, or none for all
// @param perKind Integer<1..1000> how many of each kind
// @param first Integer at most this many rows
// @scans the best connected are known when all are counted
// @returns table
// @column kind Text its kind, or other
// @column name Text the thing
// @column neighbours Count different things that it is tied to
// @column links Count links to them
// @column disputed Count how many of the links are contested, denied, accused, unclaimed or deduced
// @column id ThingId the thing

:param kind => null;
:param perKind => 3;
:param first => 100;
MATCH (n:Entity)-[link]-(other:Entity)
WHERE link.claimId IS NOT NULL /* lens: AND link(link) */ AND ($kind IS NULL OR $kind IN labels(n))
WITH n, head([label IN ['Country', 'Government', 'StateForce', 'ArmedGroup', 'Person', 'Organization', 'ActorSet', 'Population', 'Event', 'Policy', 'Place', 'Condition', 'Asset', 'Method', 'Position', 'Document', 'Figure', 'Actor'] WHERE label IN labels(n)]) AS kind,
  count(DISTINCT other) AS neighbours, count(DISTINCT link) AS links,
  count(DISTINCT CASE WHEN /* lens */ link.status IN ['contested', 'denied', 'accused', 'unclaimed', 'deduced'] THEN link END) AS disputed
ORDER BY neighbours DESC, links DESC, n.id
WITH coalesce(kind, 'other') AS kind, collect({name: n.name, id: n.id, neighbours: neighbours, links: links, disputed: disputed})[..$perKind] AS best
UNWIND best AS row
RETURN kind, row.name AS name, row.neighbours AS neighbours, row.links AS links, row.disputed AS disputed, row.id AS id
ORDER BY kind, neighbours DESC, links DESC, id
LIMIT $first
