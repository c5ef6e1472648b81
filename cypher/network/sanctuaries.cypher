// Sanctuaries: a group's bases, and who rules there.
// A group with bases in a country or place, whoever governs or controls it, and what ties the two. The ties between them show whether the
// host tolerates, helps or fights the guest; a contested tie is the crux.
//
// @param group Entity<ArmedGroup>? the group, or none for all
// @param first Integer at most this many rows
// @returns graph
// @column path Path from the guest over the place to the host
// @column tie Path? between host and guest
// @column guest Text who stays there
// @column presence LinkType how
// @column place Text where
// @column rule LinkType how the host rules there
// @column host Text who rules there
// @column tieOfHost LinkType? link between host and guest
// @column status Status? of that link
// @column id ThingId who stays there

:param group => null;
:param first => 100;
MATCH path = (group:Actor)-[base:HAS_BASES_IN|OPERATES_IN]->(place:Entity)<-[rule:GOVERNS|CONTROLS_TERRITORY]-(host:Actor)
WHERE (place:Country OR place:Place) AND host <> group /* lens: AND link(base) AND link(rule) */ AND ($group IS NULL OR group.id = $group)
OPTIONAL MATCH tie = (host)-[link]-(group) WHERE link.claimId IS NOT NULL /* lens: AND link(link) */
RETURN path, tie, group.name AS guest, type(base) AS presence, place.name AS place, type(rule) AS rule, host.name AS host, type(link) AS tieOfHost, /* lens */ link.status AS status, group.id AS id
ORDER BY id, presence, rule, link.claimId
LIMIT $first
