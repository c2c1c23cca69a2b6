/** The outline of findings, recommendations and conclusion. */
export const findings = {
  title: 'Bevindingen',
  recommendationsTab: 'Conclusie en aanbevelingen'
};
