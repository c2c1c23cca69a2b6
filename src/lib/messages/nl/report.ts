/** The screen that makes a report, and the words in the report itself. */
export const report = {
  title: 'Rapport'
};
