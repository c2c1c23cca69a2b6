/**
 * The screens that count or list what is in the period, by route. What the others show is not the material of some days: the
 * coding of one text, the codebook, the findings and the report, sessions of coders, the plan.
 */
const screens: ReadonlySet<string> = new Set(
  [
    'documents',
    'codes',
    'codes/table',
    'quotations',
    'evidence',
    'evidence/configurations',
    'findings/balance',
    'cases',
    'cases/[case]',
    'questionnaires',
    'questionnaires/[questionnaire]/trajectories',
    'questionnaires/[questionnaire]/numbers',
    'questionnaires/[questionnaire]/joint',
    'timeline',
    'timeline/codes',
    'search'
  ].map((path) => `/project/[id]/${path}`)
);

/** Whether the screen of a route shows the period only. */
export function followsPeriod(routeId: string | null): boolean {
  return routeId !== null && screens.has(routeId);
}
