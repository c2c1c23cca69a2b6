export const sessions = {
  title: 'Comparisons',
  empty:
    'No comparison yet: have two or more coders code the same documents blind, and lay their codings side by side.',
  overview: 'Overview',
  results: 'Agreement',
  differences: 'Differences',
  sideBySide: 'Side by side',
  report: 'Report',
  screensOf: 'Screens of {{name}}',
  notOpenYet: 'This opens when all coders have locked their codings.',
  toOverview: 'To the overview',
  noSuchSession: 'There is no round {{number}} in this project.',
  toSessions: 'To the comparisons'
};
