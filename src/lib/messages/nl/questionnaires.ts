export const questionnaires = {
  title: 'Vragenlijsten',
  empty: 'Nog geen vragenlijst: maak er een van een sjabloon, of open een bestand met antwoorden.',
  overview: 'Overzicht',
  items: 'Items',
  trajectories: 'Verloop',
  numbers: 'Cijfers',
  joint: 'Gezamenlijk overzicht',
  screensOf: 'Schermen van {{name}}',
  noSuchQuestionnaire: 'Er is geen vragenlijst {{number}} in dit project.',
  toQuestionnaires: 'Naar de vragenlijsten'
};
