export const casePage = {
  title: 'Respondent'
};
