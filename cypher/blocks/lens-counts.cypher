// How many of the stances that are left are of each kind that a status asks for.
// @takes kept
{claimed: size([each IN kept WHERE each.kind IN ['ASSERTS', 'ACCUSES']]), denied: size([each IN kept WHERE each.kind = 'DENIES']),
  asserted: size([each IN kept WHERE each.kind = 'ASSERTS' AND each.ownVoice]), attributed: size([each IN kept WHERE each.kind = 'ASSERTS'])}
