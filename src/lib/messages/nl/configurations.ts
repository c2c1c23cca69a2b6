/** The screen of CIMO configurations. */
export const configurations = {
  title: 'CIMO-configuraties'
};
