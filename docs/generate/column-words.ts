/** What columns of the library are called that say how firm an answer is and where it is read: one word each, in every file. */
export const COLUMN_WORDS: Readonly<Record<string, { types: readonly string[]; about: string }>> = {
  status: { types: ['Status', 'Status?'], about: 'what the stances on it make of it' },
  weakestStatus: { types: ['Status'], about: 'of a chain: the weakest of the statuses along it' },
  restsOn: {
    types: ['List<Choice<DEDUCED|DISPUTED|SEQUENCE>>'],
    about:
      'what it is built on, beside its status; of a chain, whatever any link of it is ([model.md](model.md#what-rests-on-what))',
  },
  stanceRestsOn: {
    types: ['List<Choice<DEDUCED|DISPUTED|SEQUENCE>>'],
    about: 'of a stance: what it is built on; others on the same claim may stand by themselves',
  },
  strength: { types: ['Text', 'Text?'], about: 'of a cause, in the source’s terms' },
  stance: {
    types: ['Choice<asserts|accuses|denies|deduces>', 'Choice<asserts|accuses|denies>'],
    about: 'what the holder does with the claim',
  },
  holder: { types: ['Text'], about: 'who takes the stance' },
  grade: { types: ['Grade', 'Grade?'], about: 'the Admiralty code: source, then information' },
  confidence: { types: ['Confidence?'], about: 'the reader’s number, where somebody judged' },
  document: { types: ['ThingId'], about: 'in which document a stance is read' },
  sentence: { types: ['Text', 'Text?'], about: 'the place of a stance in its document' },
  sentences: {
    types: ['List<Text>'],
    about: 'of a link or a chain: every document and place in which it is read, denials among them',
  },
  precision: { types: ['Precision?'], about: 'how exact the days are' },
  timeQualifier: { types: ['Text?'], about: 'the source’s word on the time: by, about, last three months' },
  qualifier: { types: ['Text?'], about: 'what limits the claim itself: much of, concentrated' },
  claim: { types: ['Text'], about: 'the claim in a sentence' },
  claimId: { types: ['ClaimId'], about: 'the claim' },
}

/** Columns that had another name in earlier versions, by file. */
export const RENAMED_COLUMNS: readonly { files: string; was: string; is: string }[] = [
  {
    files: '`contested/accusations`, `contested/case-file`, `contested/only-denied`, `figures/by-measure`, `sources/*`',
    was: '`place`, where it was no place on a map',
    is: '`sentence`',
  },
  { files: '`sources/reported-of-others`', was: '`readIn`', is: '`document`' },
  {
    files: '`contested/accusations`, `contested/links-in-dispute`, `contested/only-denied`, `time/planned-and-due`',
    was: '`claim`, where it was an id',
    is: '`claimId`',
  },
  { files: '`contested/accusations`, `contested/only-denied`', was: '`stance`, where it was an id', is: '`stanceId`' },
  { files: '`contested/what-a-denial-touches`', was: '`touchedClaim`, `claim`', is: '`claimId`, `deniedClaimId`' },
  { files: '`causes/on-disputed-ground`', was: '`explanationId`', is: '`explanationClaimId`' },
  { files: '`time/leadership`', was: '`claim`', is: '`claimIds`: one row for a leader who leads in two ways at once' },
  {
    files: '`events/in-a-period`, `time/holds-at`, `time/planned-and-due`, `time/undated`',
    was: '`qualifier`',
    is: '`timeQualifier`',
  },
]
