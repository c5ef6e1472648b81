// Whether the lens shows a link: by its type and the status that the stances left give it, by its time, and by both its ends; a thing that was
// asked for by its id is always there. Each part of the lens may be missing, and the whole of it null: then nothing is left out.
// @takes r, asked
AND /* block lens-claim(r) */ /* end lens-claim */
AND /* block period(r, $lens.trueAt.from, $lens.trueAt.to, $lens.undecided) */ /* end period */
AND all(tied IN [startNode(r), endNode(r)] WHERE tied.id IN asked OR (/* block lens-thing(tied) */ /* end lens-thing */))
