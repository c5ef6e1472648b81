// Between which days something began, in words.
// @takes r
CASE
  WHEN r.validFrom = r.beganBy THEN 'began ' + toString(r.beganBy)
  WHEN r.validFrom IS NOT NULL AND r.beganBy IS NOT NULL THEN 'began between ' + toString(r.validFrom) + ' and ' + toString(r.beganBy)
  WHEN r.validFrom IS NOT NULL THEN 'began ' + toString(r.validFrom) + ' or later'
  WHEN r.beganBy IS NOT NULL THEN 'began by ' + toString(r.beganBy)
  ELSE 'beginning unknown'
END
