/** The phases of the study. */
export const phases = {
  title: 'Fasen'
};
