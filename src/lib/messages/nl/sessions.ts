export const sessions = {
  title: 'Vergelijkingen',
  empty:
    'Nog geen vergelijking: laat twee of meer codeurs blind dezelfde documenten coderen en leg hun coderingen naast elkaar.',
  overview: 'Overzicht',
  results: 'Overeenstemming',
  differences: 'Verschillen',
  sideBySide: 'Naast elkaar',
  report: 'Verslag',
  screensOf: 'Schermen van {{name}}',
  notOpenYet: 'Dit gaat open als alle codeurs hun coderingen hebben vergrendeld.',
  toOverview: 'Naar het overzicht',
  noSuchSession: 'Er is geen ronde {{number}} in dit project.',
  toSessions: 'Naar de vergelijkingen'
};
