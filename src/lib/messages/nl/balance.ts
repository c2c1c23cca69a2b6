/** The screen that shows how often each respondent is quoted. */
export const balance = {
  title: 'Evenwicht',
  intro:
    'Hoe vaak elke rol en elke respondent in de bevindingen wordt geciteerd, naast hoeveel zij aan het woord waren.',
  by: { roles: 'Per rol', cases: 'Per respondent' },
  figure: {
    roles: 'Aandeel in woorden en citaten per rol',
    cases: 'Aandeel in woorden en citaten per respondent',
    said: 'aandeel in de woorden',
    quoted: 'aandeel in de citaten'
  },
  outcome: '{{name}} is goed voor {{quoted}} van de citaten en {{said}} van de woorden.',
  even: 'De citaten zijn verdeeld zoals er gesproken is: nergens is het verschil meer dan {{points}} procentpunt.',
  overQuoted: 'Meer dan twee keer zo vaak geciteerd als aan het woord: {{names}}.',
  neverQuoted_one: '{{count}} respondent is nog nergens geciteerd: {{names}}.',
  neverQuoted_other: '{{count}} respondenten zijn nog nergens geciteerd: {{names}}.',
  noRole: 'Zonder rol',
  note: 'Woorden zijn alle woorden in de beurten van een respondent en in documenten zonder sprekers die bij die respondent horen; interviewers tellen niet mee. Een citaat telt één keer, ook als meer bevindingen erop rusten. Spreken er meer mensen in, dan telt het bij ieder van hen.',
  outsideNote: 'In opgeslagen figuren en tabellen staan pseudoniemen of rollen, nooit namen.',
  column: {
    name: 'Respondent',
    role: 'Rol',
    wordsSaid: 'Woorden gezegd',
    shareSaid: 'Aandeel woorden (%)',
    quotations: 'Citaten in project',
    quoted: 'Citaten in bevindingen',
    wordsQuoted: 'Woorden geciteerd',
    shareQuoted: 'Aandeel citaten (%)',
    difference: 'Verschil (procentpunt)'
  },
  short: {
    wordsSaid: 'Woorden',
    shareSaid: '% woorden',
    quoted: 'Citaten',
    shareQuoted: '% citaten',
    difference: 'Verschil'
  },
  empty:
    'Nog geen enkele bevinding rust op een citaat van een respondent. Kies eerst citaten bij je bevindingen.',
  toFindings: 'Naar de bevindingen',
  noCases: 'Dit project heeft nog geen respondenten om te vergelijken.',
  toCases: 'Naar de respondenten'
};
