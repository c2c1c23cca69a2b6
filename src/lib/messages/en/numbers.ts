import type { numbers as nl } from '../nl/numbers';

export const numbers: typeof nl = {
  title: 'Numbers',
  look: 'What to look at',
  views: {
    scores: 'Scores',
    change: 'Change',
    answers: 'Distribution',
    response: 'Response',
    scales: 'Scales'
  },
  intro: {
    scores: 'For each moment: how many people have a score, and where those scores lie.',
    change: 'Of people with a score at both moments: who rose, who stayed the same and who fell.',
    answers: 'How often each answer was given.',
    response: 'How many of the people who were asked answered at each moment.',
    scales: 'Do the items of a scale hang together?'
  },
  nothingYet:
    'There are no answers yet. Enter them or open a file with answers; then their numbers are here.',
  toResponses: 'To the answers',
  nobodyLeft: 'Nobody fits this choice. Choose more widely.',
  noMeasures: 'This questionnaire has no items with a scale or a number.',
  noChoiceItems: 'This questionnaire has no items with a scale or choices.',
  nothingChosen: 'Choose at least one item above.',
  measures: 'Items',
  moments: 'Moments',
  roles: 'Role',
  groups: 'Group',
  competences: 'Competence',
  completeness: {
    label: 'Who',
    all: 'Everybody',
    'two-moments': 'Two moments at least',
    complete: 'All moments'
  },
  withoutRole: 'Without a role',
  filterOf: 'Find in {{name}}',
  noOption: 'Nothing found',
  clear: 'All',
  withMean: 'Mean and standard deviation, too',
  meanNote:
    'A mean takes the steps of the scale to be of one size; with few people a single outlier pulls it askew. SD: standard deviation (n − 1).',
  quartileNote:
    'Missing: had the question and gave no score. Who did not fill in the form at that moment is not counted. Q1 and Q3: a quarter of the scores lie below, a quarter above (type 7, as in R).',
  reversedNote:
    'Reversed items stand here as they were filled in; in a scale they count the other way round.',
  from: 'From',
  to: 'To',
  swap: 'Swap the moments',
  oneMoment: 'There is one moment so far; comparing takes two.',
  sameMoment: 'Choose two different moments.',
  changeOf: 'Change from {{from}} to {{to}}',
  personOf: 'Each person',
  personOfMeasure: 'Change of each person: {{measure}}',
  noPairs: 'Nobody has a score on this item at both moments.',
  tooFew: {
    none: 'Too few to analyse: nobody has both scores.',
    unchanged: 'Nobody changed: there is nothing to test.',
    pairs_one: 'Too few to analyse (n = 1).',
    pairs_other: 'Too few to analyse (n = {{count}}).',
    changed_one: 'Too few to analyse: 1 person changed.',
    changed_other: 'Too few to analyse: {{count}} people changed.'
  },
  tested: 'Wilcoxon {{wilcoxon}} · sign test {{sign}} · effect {{effect}}',
  pIs: 'p = {{p}}',
  pBelow: 'p < {{p}}',
  thresholdNote:
    'Nothing is tested before six people changed: with five the p-value can never lie below 0.05, whatever the scores.',
  caveat_one:
    'Read the test as exploration: few people, not assigned by chance, and a change can have other causes as well. Who stayed the same takes no part in the test; the p-value is exact, also with equal scores.',
  caveat_other:
    'Read the tests as exploration: few people, not assigned by chance, and a change can have other causes as well. There are {{count}} tests side by side: of every twenty one lies below 0.05 by chance, on average. Who stayed the same takes no part in a test; the p-value is exact, also with equal scores.',
  effectNote:
    'Effect: rank correlation from −1 (everybody who changed fell) to 1 (everybody who changed rose).',
  oneOnlyNote_one: '{{count}} person has a score at one of the two moments only and is not counted.',
  oneOnlyNote_other: '{{count}} people have a score at one of the two moments only and are not counted.',
  outsideNote: 'Saved tables hold pseudonyms or roles, never names.',
  moment: 'Moment',
  allMoments: 'All moments together',
  allMomentsNote: 'Who answered at several moments counts for each of them.',
  multipleNote: 'Several answers possible: shares are of people and do not add up to 100%.',
  answersOf: '{{item}} ({{counts}})',
  counts: {
    n: 'n = {{count}}',
    missing_one: '{{count}} missing',
    missing_other: '{{count}} missing',
    nothing_one: '{{count}} chose nothing',
    nothing_other: '{{count}} chose nothing'
  },
  value: '{{value}} ({{label}})',
  noAnswers: 'Nobody answered this at that moment.',
  missing: {
    blank: 'left open',
    'not-applicable': 'does not apply',
    'no-answer': 'does not know or want to say',
    invalid: 'invalid'
  },
  diverging: {
    title: 'Answers on a scale from {{min}} to {{max}}',
    description: 'For each item the share of every answer; low answers to the left, high ones to the right.'
  },
  choices: {
    title: 'Answers chosen',
    description: 'For each question how many people chose each answer.'
  },
  barCount: '{{count}} ({{share}})',
  responseOf: '{{responded}} of {{population}} answered ({{share}}).',
  responseWithout_one: '{{count}} person answered; how many were asked is not known.',
  responseWithout_other: '{{count}} people answered; how many were asked is not known.',
  moreThanAsked: 'More came back than were asked: is that number right?',
  emptyForms: 'Empty: the form came back without a single answer, and is no response.',
  alphaNote:
    'Cronbach’s alpha is about people who filled in every item of the scale, and is given from ten of them (and no fewer than there are items): with fewer it jumps from sample to sample. The interval (95%, Feldt) shows how wide it lies. A high alpha does not prove that the items measure one thing.',
  noScales: 'This questionnaire has no scales. Make one with the items.',
  toItems: 'To the items',
  noAlpha: {
    'one-item': 'One item: it takes two to hang together.',
    'different-scales': 'The items have different scales and cannot be added up like this.',
    'too-few': 'Too few to analyse.',
    'no-variance': 'Nobody differs from anybody.'
  },
  negativeAlpha: 'Below zero: is an item the other way round?',
  interval: '{{low}} to {{high}}',
  withoutItem: 'without {{item}}: {{value}}',
  column: {
    measure: 'Item',
    moment: 'Moment',
    date: 'Date',
    n: 'n',
    missing: 'Missing',
    min: 'Lowest',
    q1: 'Q1',
    median: 'Median',
    q3: 'Q3',
    max: 'Highest',
    mean: 'Mean',
    sd: 'SD',
    pairs: 'n',
    rose: 'Rose',
    stayed: 'Same',
    fell: 'Fell',
    unpaired: 'One score',
    medianChange: 'Median change',
    outcome: 'Test',
    wilcoxon: 'p (Wilcoxon)',
    sign: 'p (sign test)',
    effect: 'Effect',
    person: 'Respondent',
    before: 'Before',
    after: 'After',
    change: 'Difference',
    days: 'Days between',
    answer: 'Answer',
    count: 'Count',
    share: 'Share (%)',
    responded: 'Answered',
    empty: 'Empty',
    population: 'Asked',
    rate: 'Response (%)',
    scale: 'Scale',
    items: 'Items',
    complete: 'n (complete)',
    incomplete: 'Incomplete',
    alpha: 'Alpha',
    low: 'Alpha, lower bound',
    high: 'Alpha, upper bound',
    interval: '95% interval',
    remark: 'Remark',
    number: 'Number'
  }
};
