export const questionnaires = {
  title: 'Questionnaires',
  empty: 'No questionnaire yet: make one from a template, or open a file with answers.',
  overview: 'Overview',
  items: 'Items',
  trajectories: 'Trajectories',
  numbers: 'Numbers',
  joint: 'Joint display',
  screensOf: 'Screens of {{name}}',
  noSuchQuestionnaire: 'There is no questionnaire {{number}} in this project.',
  toQuestionnaires: 'To the questionnaires'
};
