/** The evidence matrix. */
export const matrix = {
  title: 'Bewijsmatrix'
};
