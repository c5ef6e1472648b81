// Whether the lens shows a link whose status is compared beside it, which no link has of which no stance is left: all but its status is asked.
// @takes r, asked
/* block lens-types(type(r)) */ /* end lens-types */
AND /* block lens-time(r) */ /* end lens-time */
AND /* block lens-ends([startNode(r), endNode(r)], asked) */ /* end lens-ends */
