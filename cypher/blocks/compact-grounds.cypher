// What each stance rests on, as it stands in a list of one order: words with spaces between, and none past 64 stances.
// @takes each
CASE WHEN size(each) <= 64 THEN [one IN each | reduce(words = '', word IN one.restsOn | words + CASE words WHEN '' THEN '' ELSE ' ' END + word)] END
