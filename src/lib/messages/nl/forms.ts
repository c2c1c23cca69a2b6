export const forms = {
  title: 'Formulieren'
};
