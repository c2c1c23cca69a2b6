import type { TimelineWarning } from '$lib/analysis/timeline/timeline-warnings';
import type { Translate } from '$lib/messages/translator';
import { phaseNumber } from '$lib/model/ordered-phases';
import type { ProjectModel } from '$lib/model/project-model';

/** What may be a mistake, in a few words. */
export function warningWords(model: ProjectModel, warning: TimelineWarning, translate: Translate): string {
  if (warning.kind !== 'outside-phase') return translate(`timelineTable.warning.${warning.kind}`);
  const phase = model.find('phases', warning.phaseId);
  return translate('timelineTable.warning.outside-phase', { number: phase ? phaseNumber(model, phase) : '' });
}
