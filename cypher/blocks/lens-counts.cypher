// How many of the stances that are left are of each kind that a status asks for.
// @takes kept
{claimed: size([s IN kept WHERE s.kind IN ['ASSERTS', 'ACCUSES']]), denied: size([s IN kept WHERE s.kind = 'DENIES']),
  asserted: size([s IN kept WHERE s.kind = 'ASSERTS' AND s.ownVoice]), attributed: size([s IN kept WHERE s.kind = 'ASSERTS'])}
