export const researchLog = {
  title: 'Logboek'
};
