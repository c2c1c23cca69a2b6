import type { period as dutch } from '../nl/period';

export const period: typeof dutch = {
  title: 'Period',
  change: 'Change the period: {{period}}',
  choose: 'Show one period only',
  chosen: '{{period}} · {{counts}}',
  from: 'From',
  to: 'Up to and including',
  fromDay: 'from {{day}}',
  toDay: 'up to {{day}}',
  phase: 'The days of a phase',
  noPhase: 'Choose a phase',
  counts_one: '{{number}} of {{all}} document',
  counts_other: '{{number}} of {{all}} documents',
  notHere: 'not on this screen',
  notHereLong:
    'This screen shows the whole study, as do the coding of a document, the codebook, the findings and the report. The period stays chosen for the screens that count or show quotations.',
  undated_one: '{{count}} document has no date and is left out.',
  undated_other: '{{count}} documents have no date and are left out.',
  what: 'Documents with their quotations, responses to questionnaires and what is counted of these. What you change, you change in the whole project.',
  wrongOrder: 'The last day lies before the first.',
  showAll: 'Show the whole study',
  nothing: 'There is nothing here in the chosen period.',
  nothingWithCode: 'In the chosen period there is no quotation with this code.',
  noEvidence: 'nothing in this period',
  noGrounds:
    'Nothing lies under it in the chosen period. Choose a suggestion, or look for a quotation, code or finding.',
  nobody: 'nobody',
  inTitle: '{{title}} ({{period}})'
};
