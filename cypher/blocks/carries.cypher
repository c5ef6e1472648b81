// Whether a tie between claims carries what the second rests on to the first: the first stands only as long as the second does.
// @takes tie
tie.role IN ['rests-on', 'cause', 'effect']
