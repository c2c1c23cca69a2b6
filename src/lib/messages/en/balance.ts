import type { balance as dutch } from '../nl/balance';

export const balance: typeof dutch = {
  title: 'Balance',
  intro: 'How often each role and each case is quoted in the findings, beside how much they said.',
  by: { roles: 'By role', cases: 'By case' },
  figure: {
    roles: 'Share of words and quotations by role',
    cases: 'Share of words and quotations by case',
    said: 'share of the words',
    quoted: 'share of the quotations'
  },
  outcome: '{{name}} gives {{quoted}} of the quotations and {{said}} of the words.',
  even: 'Quotations are shared out as people spoke: nowhere is the difference more than {{points}} percentage points.',
  overQuoted: 'Quoted more than twice as often as they spoke: {{names}}.',
  neverQuoted_one: '{{count}} case is quoted nowhere yet: {{names}}.',
  neverQuoted_other: '{{count}} cases are quoted nowhere yet: {{names}}.',
  noRole: 'No role',
  note: 'Words are all words in the turns of a case and in documents without speakers that belong to it; interviewers do not count. A quotation counts once, also when several findings rest on it. When several people speak in it, it counts for each of them.',
  outsideNote: 'Saved figures and tables have pseudonyms or roles, never names.',
  column: {
    name: 'Case',
    role: 'Role',
    wordsSaid: 'Words said',
    shareSaid: 'Share of words (%)',
    quotations: 'Quotations in project',
    quoted: 'Quotations in findings',
    wordsQuoted: 'Words quoted',
    shareQuoted: 'Share of quotations (%)',
    difference: 'Difference (points)'
  },
  short: {
    wordsSaid: 'Words',
    shareSaid: '% words',
    quoted: 'Quotations',
    shareQuoted: '% quotations',
    difference: 'Difference'
  },
  empty: 'No finding rests on a quotation of a case yet. Choose quotations for your findings first.',
  toFindings: 'To the findings',
  noCases: 'This project has no cases to compare yet.',
  toCases: 'To the cases'
};
