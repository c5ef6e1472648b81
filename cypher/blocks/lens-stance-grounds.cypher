// Whether the lens wants what a stance rests on.
// @takes s
CASE WHEN $lens.restsOn.only IS NULL THEN true ELSE any(below IN s.restsOn WHERE below IN $lens.restsOn.only) END
AND none(below IN coalesce(s.restsOn, []) WHERE below IN coalesce($lens.restsOn.not, []))
