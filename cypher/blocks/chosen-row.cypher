// Whether a link is in one of the rows of neighbour-counts that are to be kept, seen from the thing that it was met at; all are where there are none.
// @takes r, n, rows
(rows IS NULL OR any(row IN rows WHERE row.type = type(r)
  AND (row.direction IS NULL OR (row.direction = 'OUT') = (startNode(r) = n))
  AND (row.status IS NULL OR row.status = /* lens */ r.status)))
