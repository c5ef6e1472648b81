// A stance with its claim in short, as lists of what somebody says show it. Its holder is a map.
// @takes s, holder, c, seen, subject, object
{
  stance: /* block stance(s, holder) */ /* end stance */,
  claim: c {.id, .text, .predicate, status: seen.status, restsOn: coalesce(seen.restsOn, []),
    subject: /* block thing(subject) */ /* end thing */,
    object: /* block thing(object) */ /* end thing */}
}
