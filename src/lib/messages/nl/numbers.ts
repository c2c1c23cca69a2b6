export const numbers = {
  title: 'Cijfers'
};
