export const scores = {
  title: 'Verloop'
};
