const LONG = 'a'.repeat(200_000)
const SIXTY = 'a'.repeat(60)
const SLOW = '(.*a){6}b'
/** Each of a list with each of it. */
const PAIRS = 'reduce(s = 0, a IN l | s + reduce(t = 0, b IN l | t + b % 3))'

/** Statements that Neo4j could not end once they run: an expression of one row, a match, a search. */
export const UNENDING: readonly (readonly [what: string, statement: string, parameters?: Record<string, unknown>])[] = [
  ['a reduce() over as many as a parameter says', 'RETURN reduce(s = 0, i IN range(1, $n) | s + i) AS x', { n: 1e9 }],
  ['nested lists', 'RETURN size([a IN range(1,9999999) | [b IN range(1,9999999) | b]]) AS x'],
  ['nested lists, each of a bearable length', 'RETURN size([a IN range(1,9999) | [b IN range(1,9999) | b]]) AS x'],
  ['a pattern on a long text of a parameter', 'RETURN $t =~ ".*a.*a.*ab" AS x', { t: LONG }],
  ['a list by its name', 'WITH range(1,9999) AS a RETURN size([x IN a | [y IN a | y]]) AS x'],
  ['a text that doubles', 'RETURN size(reduce(s="a", i IN range(1,40) | s + s)) AS x'],
  ['a list that doubles', 'RETURN size(reduce(s=[1], i IN range(1,40) | s + s)) AS x'],
  [
    'a text that grows from clause to clause',
    "WITH 'aaaaaaaaaa' AS s " + 'WITH s+s+s+s+s+s+s+s+s+s AS s '.repeat(10) + 'RETURN size(s) AS x',
  ],
  [
    'a text that grows by replace()',
    "WITH 'aaaaaaaaaa' AS s " + "WITH replace(s,'a','aaaaaaaaaa') AS s ".repeat(10) + 'RETURN size(s) AS x',
  ],
  [
    'lists that were collected',
    'UNWIND range(1,1000000) AS i WITH collect(i) AS l RETURN size([a IN l WHERE any(b IN l WHERE b=-a)]) AS x',
  ],
  ['ranges compared', 'RETURN range(1,1000000000)=range(1,1000000000) AS x'],
  ['a number of a million digits', 'RETURN toInteger($t) AS x', { t: '1'.repeat(1000000) }],
  ['a range to a number in a text', "RETURN reduce(s=0,i IN range(1,toInteger('1'+'000000000000'))|s) AS x"],
  ['a range to the hour', 'RETURN reduce(s=0,i IN range(1,datetime().epochMillis)|s) AS x'],
  ['a range to a power', 'RETURN reduce(s=0,i IN range(1,10^12)|s) AS x'],
  ['a range to a timestamp', 'RETURN reduce(s=0,i IN range(1,timestamp())|s) AS x'],
  ['a range in backticks', 'RETURN reduce(s=0,i IN `range`(1,1000000000000)|s) AS x'],
  ['lists of parameters in each other', 'RETURN size([a IN $l | [b IN $l | b]]) AS x', { l: Array(20000).fill(1) }],
  [
    'letters of a text in each other',
    "RETURN any(a IN split($t,'') WHERE any(b IN split($t,'') WHERE a<>b AND b='z')) AS x",
    { t: LONG },
  ],
  ['nested lists in a subquery', 'RETURN COLLECT { RETURN [a IN range(1,99999)|[b IN range(1,99999)|b]] AS z } AS x'],
  ['nested lists in CALL', 'CALL { RETURN [a IN range(1,99999)|[b IN range(1,99999)|b]] AS z } RETURN z'],
  ['nested conditions', 'MATCH (n) WHERE any(a IN range(1,99999) WHERE all(b IN range(1,99999) WHERE b>0)) RETURN n'],
  ['nested lists in a pattern', 'MATCH (n {a: size([a IN range(1,99999)|[b IN range(1,99999)|b]])}) RETURN n'],
  [
    'nested conditions of a link',
    'MATCH (n)-[r WHERE any(a IN range(1,99999) WHERE all(b IN range(1,99999) WHERE b>0))]-() RETURN n',
  ],
  ['nested lists in ORDER BY', 'MATCH (n) RETURN n ORDER BY size([a IN range(1,99999)|[b IN range(1,99999)|b]])'],
  ['nested lists in LIMIT', 'MATCH (n) RETURN n LIMIT size([a IN range(1,99999)|[b IN range(1,99999)|b]])'],
  ['in a map', 'RETURN {a: [a IN range(1,99999)|[b IN range(1,99999)|b]]} AS x'],
  ['nested lists in CASE', 'RETURN CASE WHEN true THEN [a IN range(1,99999)|[b IN range(1,99999)|b]] END AS x'],
  ['nested lists behind a minus', 'RETURN 1-[a IN range(1,99999)|[b IN range(1,99999)|b]][0][0] AS x'],
  [
    'a pattern for each of a list',
    "RETURN [t IN $l WHERE t =~ '.*a.*a.*b' ] AS x",
    { l: Array(1000).fill('a'.repeat(500)) },
  ],
  ['a pattern on a text that is made', "WITH reduce(s='a', i IN range(1,17) | s+s) AS t RETURN t =~ '.*a.*a.*b' AS x"],
  [
    'one of a list of patterns',
    "RETURN any(p IN $l WHERE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ p) AS x",
    { l: ['b', '(a+)+b'] },
  ],
  [
    'one of a list of patterns, in rows',
    "UNWIND $l AS p RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ p AS x",
    { l: ['b', '(a+)+b'] },
  ],
  [
    'a pattern for want of another',
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ coalesce($p,'(a+)+b') AS x",
    { p: null },
  ],
  ['a pattern by CASE', "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ CASE WHEN true THEN '(a+)+b' ELSE 'a' END AS x"],
  ['a pattern made by replace()', "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ replace('(axx)xb','x','+') AS x"],
  [
    'a pattern without its escapes',
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ replace($p,'\\\\','') AS x",
    { p: '(a+)+b' },
  ],
  ['a repeated group on a long text', "RETURN $t =~ '(ab|ac)*d' AS x", { t: 'ab'.repeat(100000) }],
  [
    'a thousand words with wildcards',
    'CALL db.index.fulltext.queryNodes("entity_names",$q) YIELD node RETURN node',
    { q: Array(1000).fill('*a*').join(' OR ') },
  ],
  [
    'many words that are only like others',
    'CALL db.index.fulltext.queryNodes("entity_names",$q) YIELD node RETURN node',
    { q: Array(50).fill('tali~2').join(' OR ') },
  ],
  [
    'a long text for an index',
    'CALL db.index.fulltext.queryNodes("entity_names",$q) YIELD node RETURN node',
    { q: 'tali '.repeat(100000) },
  ],
  [
    'a text for an index that is made',
    "CALL db.index.fulltext.queryNodes('entity_names', reduce(s='', i IN range(1,1000) | s + 'a~ ')) YIELD node RETURN node",
  ],
  [
    'a long text in a longer one',
    'RETURN $t CONTAINS $u AS x',
    { t: 'a'.repeat(2000000), u: 'a'.repeat(1000000) + 'b' },
  ],
  ['a name that is a keyword', 'WITH [a IN range(1,9999)|a] AS when RETURN size([x IN when | [y IN when | y]]) AS x'],
  ['a list that holds itself many times', 'WITH [1,1] AS a ' + 'WITH [a,a] AS a '.repeat(45) + 'RETURN a = a AS x'],
  ['a range to a number in a map', 'WITH {n: 1000000000000} AS m RETURN reduce(s=0,i IN range(1,m.n)|s) AS x'],
  ['a range to a year far off', 'RETURN reduce(s=0,i IN range(1,date({year: 999999999}).year)|s) AS x'],
  ['LET', 'CYPHER 25 LET l = [a IN range(1,9999)|a] RETURN size([x IN l | [y IN l | y]]) AS x'],
  ['a reduce() in a reduce()', 'RETURN reduce(a=0, i IN range(1,9999) | reduce(b=a, j IN range(1,9999) | b + 1)) AS x'],
  ['slices of ranges', 'RETURN size([x IN range(1,99999)[..99999] | [y IN range(1,99999)[0..] | y]]) AS x'],
  [
    'rows of a collected list, twice',
    'UNWIND range(1,2000) AS i WITH collect(i) AS l UNWIND l AS a UNWIND l AS b WITH collect(a) AS c RETURN size([x IN c WHERE NOT x IN c]) AS x',
  ],
  [
    'what one branch of a UNION gives',
    `CALL { RETURN range(1,1000000) AS l UNION ALL RETURN [1] AS l } RETURN ${PAIRS} AS x`,
  ],
  [
    'a pattern of one branch of a UNION',
    `CALL { RETURN '${SLOW}' AS p UNION ALL RETURN 'a' AS p } RETURN '${SIXTY}' =~ p AS x`,
  ],
  [
    'a list whose name is another one within CALL',
    `WITH range(1,1000000) AS l CALL { WITH [1] AS l RETURN size(l) AS q } RETURN ${PAIRS} AS x, q`,
  ],
  [
    'a pattern whose name is another one within CALL',
    `WITH '${SLOW}' AS p CALL () { WITH 'a' AS p RETURN p AS q } RETURN '${SIXTY}' =~ p AS x, q`,
  ],
  [
    'a list that COLLECT brings, with LIMIT behind it',
    `WITH COLLECT { RETURN range(1,1000000) AS l ORDER BY 1 LIMIT 1 }[0] AS l RETURN ${PAIRS} AS x`,
  ],
  [
    'a pattern that COLLECT brings, with LIMIT behind it',
    `RETURN '${SIXTY}' =~ COLLECT { RETURN '${SLOW}' AS p LIMIT 1 }[0] AS x`,
  ],
  [
    'a list that COLLECT brings by *',
    `WITH COLLECT { WITH range(1,1000000) AS l RETURN * }[0] AS l RETURN ${PAIRS} AS x`,
  ],
  [
    'a pattern deep in a parameter',
    `RETURN '${SIXTY}' =~ $p[0][0][0][0][0][0][0][0] AS x`,
    { p: [[[[[[[[SLOW]]]]]]]] },
  ],
  [
    'a pattern deep in a list',
    `WITH [[[[[[[['${SLOW}']]]]]]]] AS p RETURN '${SIXTY}' =~ p[0][0][0][0][0][0][0][0] AS x`,
  ],
  [
    'a list deep in a parameter',
    `WITH $p[0][0][0][0][0][0][0][0] AS l RETURN ${PAIRS} AS x`,
    { p: [[[[[[[[Array.from({ length: 8_000 }, (_, at) => at)]]]]]]]] },
  ],
  [
    'the seconds of a duration',
    "RETURN size([x IN range(1, duration.inSeconds(date('0001-01-01'), date('9999-12-31')).seconds) WHERE x % 7 = 0]) AS x",
  ],
  ['the seconds of now', 'RETURN size(range(1, datetime.realtime().epochSeconds)) AS x'],
  ['digits of another script', "RETURN size(range(1, toInteger('９９９９９９９９９'))) AS x"],
  ['a number as Java writes it', "RETURN size(range(1, toInteger(toFloat('999999999d')))) AS x"],
  ['a hexadecimal number', "RETURN size(range(1, toInteger(toFloat('0x1p29')))) AS x"],
  [
    'the keys of a large map',
    "RETURN size([a IN keys($m) WHERE any(b IN keys($m) WHERE b + 'x' = a)]) AS x",
    { m: Object.fromEntries(Array.from({ length: 8_000 }, (_, at) => [`key${at}`, 1])) },
  ],
  ['a long list for each row', 'UNWIND range(1,100000) AS i RETURN size(max(range(1,900000))) AS x'],
  ['groups by a long list', 'UNWIND range(1,100000) AS i WITH range(1,900000) AS k, count(*) AS c RETURN c'],
  [
    'a long list for each row, told apart',
    'UNWIND range(1,100000) AS i WITH DISTINCT range(1,900000) AS l RETURN size(l) AS x',
  ],
  [
    'a long list for each thing',
    'MATCH (a), (b) WITH size([x IN range(1,900000) WHERE x < 0]) AS x WHERE x = 1 RETURN x',
  ],
  [
    'a list for each row behind a sort',
    'UNWIND range(1,100000) AS i WITH i ORDER BY i DESC WITH size([x IN range(1,5000) WHERE x < i]) AS x WHERE x < 0 RETURN x',
  ],
  [
    'a list for each row of a sort',
    'UNWIND range(1,100000) AS i RETURN size([x IN range(1,5000) WHERE x < i]) AS x ORDER BY i',
  ],
  ['a list to sort by', 'UNWIND range(1,100000) AS i RETURN i AS x ORDER BY size([x IN range(1,5000) WHERE x < i])'],
  [
    'a list for each group',
    'UNWIND range(1,100000) AS i WITH i, count(*) AS c WITH size([x IN range(1,5000) WHERE x < i]) AS x WHERE x < 0 RETURN x',
  ],
  [
    'a list for each row behind a sort, within CALL',
    'UNWIND range(1,100000) AS i WITH i ORDER BY i CALL (i) { RETURN size([x IN range(1,5000) WHERE x < i]) AS x } RETURN x',
  ],
  [
    'a list for each row behind a sort, by COLLECT',
    'UNWIND range(1,100000) AS i WITH i ORDER BY i RETURN COLLECT { RETURN size([x IN range(1,5000) WHERE x < i]) } AS x',
  ],
  [
    'a list for each row that CALL brings in order',
    'CALL { UNWIND range(1,100000) AS i RETURN i } WITH i ORDER BY i RETURN size([x IN range(1,5000) WHERE x < i]) AS x',
  ],
  [
    'a list for each row of an earlier branch of a UNION',
    'CALL { UNWIND range(1,100000) AS i RETURN i UNION ALL RETURN count(*) AS i } WITH i ORDER BY i RETURN size([x IN range(1,5000) WHERE x < i]) AS x',
  ],
  [
    'a group by a name that is a clause',
    'WITH 1 AS skip UNWIND range(1,100000) AS i WITH i, skip, count(*) AS c RETURN size([x IN range(1,5000) WHERE x < i]) AS x',
  ],
  [
    'a pattern for each row',
    "UNWIND range(1,100000) AS i WITH $t + i AS t WHERE t =~ '.*a.*a.*ab' RETURN t AS x",
    { t: 'a'.repeat(500) },
  ],
  ['one row of long lists', 'UNWIND range(1,3000) AS i WITH collect(range(1,30000)) AS x RETURN x'],
  ['one row of a long list', 'RETURN range(1,5000000) AS x'],
  [
    'one row of lists in lists',
    'WITH [i IN range(1,100) | 1] AS a WITH [i IN range(1,100) | a] AS b WITH [i IN range(1,100) | b] AS c RETURN [i IN range(1,200) | c] AS x',
  ],
  [
    'one row of many columns',
    `WITH range(1,100000) AS l RETURN ${Array.from({ length: 30 }, (_, at) => `l AS x${at}`).join(', ')}`,
  ],
  ['one row of all names', `WITH range(1,600000) AS a, range(1,600000) AS b RETURN *`],
  [
    'long lists in order',
    'UNWIND range(1,20000) AS i WITH i, range(1,900000) AS l ORDER BY l, i DESC SKIP 19000 RETURN count(i) AS x',
  ],
]
