import type { ReportId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Removes reports as they were set up; what they tell stays in the project. Ids that are gone are passed by. */
export const deleteReports: Command<{ ids: readonly ReportId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const reports = [...new Set(ids)].flatMap((id) => model.find('reports', id) ?? []);
  for (const { id } of reports) draft.remove('reports', id);
  return draft.build('delete-reports', { count: reports.length, title: reports[0]?.title ?? '' });
};
