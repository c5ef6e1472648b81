// A thing as the founding files write it, its days as days.
// @takes row
row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)}
