/** The screen of rules by which codes imply evidence, and implied links elsewhere. */
export const evidenceRules = {
  title: 'Regels'
};
