// A stance in short as a text: who, what they do, with which grade, where it is read, and what it is built on.
// @takes holder, s
holder.name + CASE type(s) WHEN 'ASSERTS' THEN ' asserts' WHEN 'ACCUSES' THEN ' accuses' WHEN 'DENIES' THEN ' denies' ELSE ' deduces' END
  + ' (' + coalesce(s.sourceGrade, '?') + coalesce(toString(s.informationGrade), '?') + ', ' + coalesce(s.locator, 'no place')
  + reduce(words = '', word IN s.restsOn | words + CASE words WHEN '' THEN ', rests on ' ELSE ' and ' END
    + CASE word WHEN 'DEDUCED' THEN 'a deduction' WHEN 'DISPUTED' THEN 'what is disputed' ELSE 'a sequence' END) + ')'
