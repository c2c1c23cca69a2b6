export const responses = {
  title: 'Overzicht',
  enter: 'Invoeren'
};
