// Whether the time of a link or a thing is in a period. What cannot be decided is neither in it nor outside of it: what becomes of that is asked for.
// @takes r, from, to, undecided
CASE /* block time-answer(r, from, to) */ /* end time-answer */
  WHEN 'in' THEN coalesce(undecided, 'KEEP') <> 'ALONE'
  WHEN 'undecided' THEN coalesce(undecided, 'KEEP') <> 'LEAVE_OUT'
  ELSE false END
