export const forms = {
  title: 'Formulieren',
  /** Wie er op papier heeft gezet wat er gebeurde, als niemand een naam gaf. */
  observerLabel: 'Waarnemer'
};
