export const phaseCodes = {
  title: 'Codes per fase'
};
