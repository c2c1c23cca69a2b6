import type { ReportId } from '$lib/domain/ids';
import type { Report } from '$lib/domain/report';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { usualReport } from './usual-report';

const mostTurns = 5;

/**
 * Sets up a report, or changes what is given of the one with this id; several may have one title. A part and a network
 * are in it once, networks that do not exist are left out, and the number of turns is kept within what there can be.
 *
 * @throws AppError `command/empty-name`
 */
export const saveReport: Command<Partial<Omit<Report, 'createdAt'>>> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const id = intent.id ?? draft.newId<ReportId>();
  const known = model.find('reports', id);
  const before: Report = known ?? { ...usualReport(model), id, createdAt: context.now };
  const title = requiredName(intent.title ?? before.title, 'report');
  draft.put('reports', {
    id,
    title,
    authors: (intent.authors ?? before.authors).trim(),
    language: intent.language ?? before.language,
    parts: [...new Set(intent.parts ?? before.parts)],
    matrix: intent.matrix ?? before.matrix,
    networkIds: [...new Set(intent.networkIds ?? before.networkIds)].filter((networkId) =>
      model.find('networks', networkId)
    ),
    contextTurns: Math.min(mostTurns, Math.max(0, Math.round(intent.contextTurns ?? before.contextTurns))),
    createdAt: before.createdAt
  });
  return draft.build('save-report', { title });
};
