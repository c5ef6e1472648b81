// Between which days something began, in words.
// @takes r
CASE
  WHEN r.beganFrom = r.beganBy THEN 'began ' + toString(r.beganBy)
  WHEN r.beganFrom IS NOT NULL AND r.beganBy IS NOT NULL THEN 'began between ' + toString(r.beganFrom) + ' and ' + toString(r.beganBy)
  WHEN r.beganFrom IS NOT NULL THEN 'began ' + toString(r.beganFrom) + ' or later'
  WHEN r.beganBy IS NOT NULL THEN 'began by ' + toString(r.beganBy)
  ELSE 'beginning unknown'
END
