export const period = {
  title: 'Periode'
};
