// The propositions that rest on others, right above them.
// @param propositions List<String> keys of what is below
// @returns table
// @column type LinkType the type of the link
// @column proposition Text the key of what rests on one of them

:param propositions => [];

UNWIND $propositions AS proposition
MATCH (:Claim {proposition: proposition})<-[tie:RELATED]-(c:Claim)
WHERE /* block carries(tie) */ tie.role IN ['rests-on', 'cause', 'effect'] /* end carries */ AND c.proposition IS NOT NULL
RETURN DISTINCT c.predicate AS type, c.proposition AS proposition
ORDER BY type, proposition
