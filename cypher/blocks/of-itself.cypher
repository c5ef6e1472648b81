// Whether a link tells of its ends themselves: an order, a cause, a postponement or a whole that it is part of leaves open whether they came about.
// @takes r
NOT (type(r) IN ['BEFORE', 'POSTPONES', 'PART_OF'] OR r.strength IS NOT NULL)
