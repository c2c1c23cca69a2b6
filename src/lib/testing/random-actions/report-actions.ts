import { deleteReports } from '$lib/commands/reports/delete-reports';
import { saveReport } from '$lib/commands/reports/save-report';
import { reportPartKinds } from '$lib/domain/report';
import type { RandomAction } from '../random-actions';

/** Reports that are set up, changed and taken away. */
export const reportActions = {
  saveReport: (pick, model, run) => {
    const known = pick.chance() ? pick.from(model.list('reports')) : undefined;
    return run(saveReport, {
      id: known?.id,
      title: pick.name(),
      parts: pick.some(reportPartKinds),
      networkIds: pick.some(model.list('networks')).map(({ id }) => id),
      contextTurns: pick.below(6)
    });
  },
  deleteReports: (pick, model, run) =>
    run(deleteReports, { ids: pick.some(model.list('reports')).map(({ id }) => id) })
} satisfies Record<string, RandomAction>;
