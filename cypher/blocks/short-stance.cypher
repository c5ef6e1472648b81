// A stance in short, as it would stand on its link.
// @takes whose, stance
{kind: type(stance), ownVoice: whose:Document, document: stance.document, sourceGrade: coalesce(stance.sourceGrade, ''),
  informationGrade: coalesce(stance.informationGrade, -1), confidence: coalesce(stance.confidence, -1), restsOn: coalesce(stance.restsOn, [])}
