// Whether the lens wants what rests on what a link or a claim rests on. It is what everybody's stances make of the claims below, whatever the lens
// leaves of them.
// @takes r
CASE WHEN $lens.restsOn.only IS NULL THEN true ELSE any(below IN r.restsOn WHERE below IN $lens.restsOn.only) END
AND none(below IN coalesce(r.restsOn, []) WHERE below IN coalesce($lens.restsOn.not, []))
