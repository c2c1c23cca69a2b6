import { AppError } from '$lib/domain/app-error';
import type { MomentId, PhaseId, QuestionnaireId } from '$lib/domain/ids';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { ChangeDraft } from '../change-draft';
import { nameKey, requiredName } from '../required-name';

/** A moment to make. */
export type NewMoment = {
  id?: MomentId;
  name: string;
  date?: string | null;
  phaseId?: PhaseId | null;
  population?: number | null;
};

/** Drafts moments after those the questionnaire has, in the order given, and gives them back. @throws AppError `command/empty-name`, `command/name-taken` */
export function draftMoments(
  draft: ChangeDraft,
  questionnaireId: QuestionnaireId,
  moments: readonly NewMoment[]
): MeasurementMoment[] {
  const all = draftedMoments(draft, questionnaireId);
  return moments.map((fresh) => {
    const id = fresh.id ?? draft.newId<MomentId>();
    if (fresh.phaseId) draft.model.get('phases', fresh.phaseId);
    const moment: MeasurementMoment = {
      id,
      questionnaireId,
      name: freeMomentName(all, id, fresh.name),
      order: (all.at(-1)?.order ?? 0) + 1,
      date: fresh.date ?? null,
      phaseId: fresh.phaseId ?? null,
      population: fresh.population ?? null
    };
    draft.add('moments', moment);
    all.push(moment);
    return moment;
  });
}

/** The moments of a questionnaire as they would be after the draft, in order. */
export function draftedMoments(draft: ChangeDraft, questionnaireId: QuestionnaireId): MeasurementMoment[] {
  const moments = draft.list('moments').filter((moment) => moment.questionnaireId === questionnaireId);
  return moments.sort((a, b) => a.order - b.order);
}

/** A name as stored that no other of the moments has. @throws AppError `command/empty-name`, `command/name-taken` */
export function freeMomentName(moments: readonly MeasurementMoment[], id: MomentId, given: string): string {
  const name = requiredName(given, 'moment');
  if (moments.some((other) => other.id !== id && nameKey(other.name) === nameKey(name)))
    throw new AppError('command/name-taken', { what: 'moment', name });
  return name;
}
