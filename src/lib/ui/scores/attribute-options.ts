import type { Respondent } from '$lib/analysis/scores/respondents';
import type { ProjectModel } from '$lib/model/project-model';

/** Each value of an attribute that one of the respondents has, as it is chosen in a filter. */
export function attributeOptions(
  model: ProjectModel,
  respondents: readonly Respondent[],
  words: { yes: string; no: string; day: (day: string) => string }
): { value: string; label: string }[] {
  const cases = respondents.flatMap(({ caseId }) => (caseId && model.find('cases', caseId)) || []);
  return model
    .list('attributes')
    .sort((a, b) => a.order - b.order)
    .flatMap(({ id, name, kind }) => {
      const values = new Set(
        cases.flatMap(({ attributes = [] }) =>
          attributes.flatMap(({ attributeId, value }) => (attributeId === id ? String(value) : []))
        )
      );
      const labelOf = (value: string) => {
        if (kind === 'yes-no') return value === 'true' ? words.yes : words.no;
        return kind === 'date' ? words.day(value) : value;
      };
      return [...values]
        .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }))
        .map((value) => ({
          value: JSON.stringify({ attributeId: id, value }),
          label: `${name}: ${labelOf(value)}`
        }));
    });
}
