/** The screen that shows how often each respondent is quoted. */
export const balance = {
  title: 'Evenwicht'
};
