/** Checking a report against the project. */
export const verify = {
  title: 'Controleren'
};
