// Whether the lens wants the document of a stance.
// @takes s
CASE WHEN $lens.documents.only IS NULL THEN true ELSE s.document IN $lens.documents.only END
AND coalesce(s.document IN $lens.documents.not, false) = false
