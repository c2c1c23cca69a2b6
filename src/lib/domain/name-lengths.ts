/** The longest name of each kind of thing, in UTF-16 code units. Commands cut what is longer. */
export const nameLengths = {
  project: 300,
  document: 500,
  case: 200,
  role: 200,
  coder: 200,
  code: 300,
  view: 200,
  group: 200,
  relationType: 200,
  memo: 300,
  network: 200,
  phase: 200,
  configuration: 300,
  section: 300,
  finding: 2000,
  recommendation: 2000,
  report: 300,
  session: 200,
  moment: 100,
  questionnaire: 300,
  scale: 200,
  competence: 200,
  attribute: 200,
  caseGroup: 200
} as const;

export type NamedThing = keyof typeof nameLengths;
