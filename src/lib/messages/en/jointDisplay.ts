import type { jointDisplay as dutch } from '../nl/jointDisplay';

export const jointDisplay: typeof dutch = {
  title: 'Joint display',
  empty:
    'Here scores stand beside what people said. That needs respondents of the project who filled in a questionnaire with scores.',
  noCodes: 'Nothing is coded yet. Codes and quotations will stand here beside the scores.',
  anonymous_one: '{{count}} anonymous respondent is left out: nothing that person said is known.',
  anonymous_other: '{{count}} anonymous respondents are left out: nothing they said is known.',
  measure: 'Score',
  subject: { label: 'A row for each', person: 'respondent', role: 'role', group: 'group' },
  noGroups: 'There is no group yet of which anybody filled this in. Groups are made under Respondents.',
  order: {
    label: 'Order',
    'most-risen': 'most risen first',
    'most-fallen': 'most fallen first',
    name: 'by name'
  },
  from: 'Change from',
  to: 'to',
  people: 'Scores, codes and quotations',
  noRole: 'no role',
  pairs: 'n = {{count}}',
  changed: 'change {{change}}',
  noChange: 'no two scores',
  missing: 'no score: the line is broken',
  trajectoryOn: 'Trajectory ({{min}} to {{max}})',
  trajectoryOver: '{{measure}}, {{first}} to {{last}}',
  trajectory: 'Trajectory of {{name}}',
  reading: '{{moment}}: {{value}}',
  none: 'no score',
  moreCodes_one: 'and {{count}} more code',
  moreCodes_other: 'and {{count}} more codes',
  codeCount_one: '{{code}}: {{count}} quotation of {{name}}',
  codeCount_other: '{{code}}: {{count}} quotations of {{name}}',
  noCodesOf: 'no codes',
  noQuotations: 'no quotations',
  allQuotations_one: '{{count}} quotation in the table',
  allQuotations_other: 'all {{count}} quotations in the table',
  moreRows_one: 'Show {{count}} more row',
  moreRows_other: 'Show {{count}} more rows',
  counted: 'A quotation in which two people speak counts for both.',
  bands: 'Codes by score',
  score: {
    label: 'Which score',
    last: 'last score',
    first: 'first score',
    change: 'change'
  },
  rule: {
    label: 'Bands',
    scale: 'thirds of the scale',
    given: 'thirds of the scores given',
    own: 'bounds of your own'
  },
  low: 'low: below',
  high: 'high: above',
  badBounds: 'The bound of low must lie under that of high.',
  nothingToDivide: 'There is nothing to divide: no scores that differ.',
  band: {
    low: 'low (below {{to}})',
    middle: 'middle ({{from}} to {{to}})',
    high: 'high (above {{from}})',
    fell: 'fell',
    stayed: 'stayed the same',
    rose: 'rose'
  },
  bandHead: '{{band}}, n = {{count}}',
  bandPeople: '{{band}}: respondents',
  bandQuotations: '{{band}}: quotations',
  cell: '{{people}} ({{quotations}})',
  cellLabel: '{{code}}, {{band}}: {{people}} of {{all}} respondents, {{quotations}} quotations',
  bandsLegend:
    'Respondents with the code, their quotations in brackets. The fuller the colour, the larger the share of the group.',
  bandsFew: 'With so few people in a group this is a description; a difference may be chance.',
  noBandCodes: 'Nobody in these groups has coded words.',
  allCodes: 'All {{count}} codes',
  fewerCodes: 'Only the {{count}} most used',
  outside: 'Files have pseudonyms or roles, no names.',
  file: 'Joint display {{name}}',
  bandsFile: 'Codes by score {{name}}',
  figure: {
    people: 'Scores beside codes: {{name}}',
    peopleSays: '{{count}} rows; in each the trajectory of {{measure}} and the codes used most.',
    bands: 'Codes by score on {{name}}',
    bandsSays: '{{codes}} codes with {{bands}}.'
  },
  column: {
    who: 'Who',
    role: 'Role',
    people: 'Respondents',
    change: 'Change',
    codes: 'Codes (quotations)',
    quotations: 'Quotations',
    examples: 'Examples',
    code: 'Code'
  }
};
