// A stance with its holder, a map, and the name of its document.
// @takes s, holder
s {.*, kind: type(s), saidOn: toString(s.saidOn), recordedOn: toString(s.recordedOn), restsOn: coalesce(s.restsOn, []),
  documentName: COLLECT { MATCH (d:Entity:Document {id: s.document}) RETURN d.name }[0],
  holder: holder}
