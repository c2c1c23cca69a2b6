export const jointDisplay = {
  title: 'Gezamenlijk overzicht'
};
