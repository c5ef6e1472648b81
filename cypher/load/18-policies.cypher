// Policies.
// Decisions and standing courses of action.

UNWIND [
  {id: 'expulsion-of-afghans', name: 'Expulsion of Afghans without legal stay', shortName: 'Expulsion of Afghans',
   aliases: ['Deportation order'], description: 'Decided and announced, not carried out when the article was written.',
   policyType: 'deportation', validFrom: '2023-10-04', validTo: '2023-11-30', precision: 'interval',
   timeQualifier: 'decided, with a deadline', resolution: 'from the decision to the latest reading of the deadline'},
  {id: 'postponement-of-elections', name: 'Postponement of elections',
   description: 'From autumn 2023 to the end of January 2024. By whom is not stated.', policyType: 'electoral', validTo: '2023-10-05',
   precision: 'unknown', timeQualifier: 'no later than', resolution: 'past tense'},
  {id: 'exclusion-of-imran-khan', name: 'Exclusion of Imran Khan from candidacy', shortName: 'Exclusion of Imran Khan',
   description: 'Follows from his arrest; by whom is not stated.', policyType: 'electoral', validFrom: '2024-01-22',
   validTo: '2024-01-31', precision: 'interval', timeQualifier: 'within about', resolution: 'the elections as rescheduled'},
  {id: 'imf-support', name: 'IMF support against bankruptcy', shortName: 'IMF support',
   description: 'Programme and amount are not given.', policyType: 'economic', precision: 'unknown'},
  {id: 'counter-terrorism-2014', name: 'Counter-terrorism operation of 2014', shortName: 'Counter-terrorism 2014',
   description: 'A past policy with US support; by whom is not stated.', policyType: 'security', validFrom: '2014-01-01',
   validTo: '2014-12-31', precision: 'year', resolution: 'stated'},
  {id: 'ttp-targets-security-forces', name: 'TTP strategy: security forces first', shortName: 'TTP strategy',
   description: "The strategy of a group, not of a state: its leader makes Pakistan's forces the main objective.",
   policyType: 'group strategy', asOf: '2023-10-05', precision: 'unknown', resolution: 'present tense'}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Policy
SET n = /* block load-thing(row) */ row {.*, aliases: coalesce(row.aliases, []), validFrom: date(row.validFrom), validTo: date(row.validTo), asOf: date(row.asOf)} /* end load-thing */;
